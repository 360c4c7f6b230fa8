using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Client;

namespace Microsoft.Xrm.Sdk;

/// <summary>A row: its table, its id or alternate key, and the columns that are present.</summary>
[DataContract(Name = "Entity", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public class Entity : IExtensibleDataObject
{
    private AttributeCollection attributes;
    private FormattedValueCollection formattedValues;
    private KeyAttributeCollection keyAttributes;
    private RelatedEntityCollection relatedEntities;
    private Guid id;

    public Entity()
    {
    }

    public Entity(string entityName)
    {
        LogicalName = entityName;
    }

    public Entity(string entityName, Guid id)
        : this(entityName)
    {
        this.id = id;
    }

    public Entity(string entityName, string keyName, object keyValue)
        : this(entityName)
    {
        KeyAttributes.Add(keyName, keyValue);
    }

    public Entity(string entityName, KeyAttributeCollection keyAttributes)
        : this(entityName)
    {
        KeyAttributes = keyAttributes;
    }

    [DataMember]
    public AttributeCollection Attributes { get => attributes ??= new AttributeCollection(); set => attributes = value; }

    [DataMember]
    public EntityState? EntityState { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public FormattedValueCollection FormattedValues { get => formattedValues ??= new FormattedValueCollection(); set => formattedValues = value; }

    public bool HasLazyFileAttribute { get; set; }

    [DataMember]
    public virtual Guid Id { get => id; set => id = value; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes { get => keyAttributes ??= new KeyAttributeCollection(); set => keyAttributes = value; }

    public string LazyFileAttributeKey { get; set; }

    public Lazy<object> LazyFileAttributeValue { get; set; }

    public string LazyFileSizeAttributeKey { get; set; }

    public int LazyFileSizeAttributeValue { get; set; }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public RelatedEntityCollection RelatedEntities { get => relatedEntities ??= new RelatedEntityCollection(); set => relatedEntities = value; }

    [DataMember]
    public string RowVersion { get; set; }

    /// <exception cref="KeyNotFoundException">On reading a column that is not present.</exception>
    public object this[string attributeName] { get => Attributes[attributeName]; set => Attributes[attributeName] = value; }

    public bool Contains(string attributeName) => Attributes.Contains(attributeName);

    /// <summary>The column's value, or the default of <typeparamref name="T"/> when it is absent or null.</summary>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public virtual T GetAttributeValue<T>(string attributeLogicalName)
    {
        RequireName(attributeLogicalName, nameof(attributeLogicalName));
        return Attributes.TryGetValue(attributeLogicalName, out var value) && value != null ? (T)value : default;
    }

    /// <summary>False when the column is absent, null or of another type.</summary>
    public bool TryGetAttributeValue<T>(string attributeKey, out T result)
    {
        RequireName(attributeKey, nameof(attributeKey));
        if (Attributes.TryGetValue(attributeKey, out var value) && value is T typed)
        {
            result = typed;
            return true;
        }

        result = default;
        return false;
    }

    public EntityReference ToEntityReference() => new(LogicalName, keyAttributes) { Id = Id, RowVersion = RowVersion };

    /// <summary>The same row as an early-bound class; both share columns, formatted values and related rows.</summary>
    /// <exception cref="NotSupportedException">The class is for another table, or for none.</exception>
    public T ToEntity<T>() where T : Entity
    {
        var type = typeof(T);
        if (type != typeof(Entity))
        {
            if (string.IsNullOrWhiteSpace(LogicalName)) throw new NotSupportedException("LogicalName must be set before calling ToEntity.");
            var table = type.GetCustomAttributes(typeof(EntityLogicalNameAttribute), true).OfType<EntityLogicalNameAttribute>().FirstOrDefault()?.LogicalName;
            if (string.IsNullOrWhiteSpace(table)) throw new NotSupportedException($"Cannot convert entity {LogicalName} to {type.Name}: the type has no EntityLogicalNameAttribute.");
            if (table != LogicalName) throw new NotSupportedException($"Cannot convert entity {LogicalName} to {table}.");
        }

        var copy = (T)Activator.CreateInstance(type);
        copy.Attributes = Attributes;
        copy.FormattedValues = FormattedValues;
        copy.RelatedEntities = RelatedEntities;
        copy.KeyAttributes = KeyAttributes;
        copy.LogicalName = LogicalName;
        copy.Id = Id;
        copy.EntityState = EntityState;
        copy.RowVersion = RowVersion;
        copy.ExtensionData = ExtensionData;
        return copy;
    }

    protected virtual string GetFormattedAttributeValue(string attributeLogicalName)
    {
        RequireName(attributeLogicalName, nameof(attributeLogicalName));
        return FormattedValues.TryGetValue(attributeLogicalName, out var value) ? value : null;
    }

    protected virtual void SetAttributeValue(string attributeLogicalName, object value)
    {
        RequireName(attributeLogicalName, nameof(attributeLogicalName));
        Attributes[attributeLogicalName] = value;
    }

    protected virtual IEnumerable<TEntity> GetRelatedEntities<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole) where TEntity : Entity =>
        RelatedEntities.TryGetValue(RelationshipNamed(relationshipSchemaName, primaryEntityRole), out var related) ? related.Entities.Cast<TEntity>() : null;

    protected virtual TEntity GetRelatedEntity<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole) where TEntity : Entity =>
        (TEntity)(RelatedEntities.TryGetValue(RelationshipNamed(relationshipSchemaName, primaryEntityRole), out var related) ? related.Entities.FirstOrDefault() : null);

    protected virtual void SetRelatedEntities<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole, IEnumerable<TEntity> entities) where TEntity : Entity
    {
        var relationship = RelationshipNamed(relationshipSchemaName, primaryEntityRole);
        if (entities == null) RelatedEntities.Remove(relationship);
        else
        {
            var rows = entities.Cast<Entity>().ToList();
            RelatedEntities[relationship] = new EntityCollection(rows) { EntityName = rows.FirstOrDefault()?.LogicalName };
        }
    }

    protected virtual void SetRelatedEntity<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole, TEntity entity) where TEntity : Entity =>
        SetRelatedEntities(relationshipSchemaName, primaryEntityRole, entity == null ? null : new[] { entity });

    private static Relationship RelationshipNamed(string schemaName, EntityRole? role)
    {
        RequireName(schemaName, "relationshipSchemaName");
        return new Relationship(schemaName) { PrimaryEntityRole = role };
    }

    private static void RequireName(string name, string parameter)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentNullException(parameter);
    }
}
