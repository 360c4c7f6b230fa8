using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Conditions and further filters, joined by And or Or.</summary>
[DataContract(Name = "FilterExpression", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class FilterExpression : IExtensibleDataObject
{
    private DataCollection<ConditionExpression> conditions;
    private DataCollection<FilterExpression> filters;

    public FilterExpression()
    {
    }

    public FilterExpression(LogicalOperator filterOperator)
    {
        FilterOperator = filterOperator;
    }

    [DataMember]
    public LinkEntity AnyAllFilterLinkEntity { get; set; }

    [DataMember]
    public DataCollection<ConditionExpression> Conditions { get => conditions ??= new DataCollection<ConditionExpression>(); private set => conditions = value; }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember(Order = 82, EmitDefaultValue = false)]
    public string FilterHint { get; set; }

    [DataMember]
    public LogicalOperator FilterOperator { get; set; }

    [DataMember]
    public DataCollection<FilterExpression> Filters { get => filters ??= new DataCollection<FilterExpression>(); private set => filters = value; }

    [DataMember(Order = 51, EmitDefaultValue = false)]
    public bool IsQuickFindFilter { get; set; }

    public void AddCondition(ConditionExpression condition)
    {
        Conditions.Add(condition);
    }

    public void AddCondition(string attributeName, ConditionOperator conditionOperator, params object[] values)
    {
        AddCondition(new ConditionExpression(attributeName, conditionOperator, values));
    }

    public void AddCondition(string attributeName, ConditionOperator conditionOperator, bool compareColumns, object value)
    {
        AddCondition(new ConditionExpression(attributeName, conditionOperator, compareColumns, value));
    }

    public void AddCondition(string attributeName, ConditionOperator conditionOperator, bool compareColumns, object[] values)
    {
        AddCondition(new ConditionExpression(attributeName, conditionOperator, compareColumns, values));
    }

    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, params object[] values)
    {
        AddCondition(new ConditionExpression(entityName, attributeName, conditionOperator, values));
    }

    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, bool compareColumns, object value)
    {
        AddCondition(new ConditionExpression(entityName, attributeName, conditionOperator, compareColumns, value));
    }

    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, bool compareColumns, object[] values)
    {
        AddCondition(new ConditionExpression(entityName, attributeName, conditionOperator, compareColumns, values));
    }

    public void AddFilter(FilterExpression childFilter)
    {
        Filters.Add(childFilter);
    }

    public FilterExpression AddFilter(LogicalOperator logicalOperator)
    {
        var child = new FilterExpression(logicalOperator);
        AddFilter(child);
        return child;
    }

    [OnSerializing]
    private void OnSerializingMethod(StreamingContext context) => SerializationDepth.BeginWriting();

    [OnSerialized]
    private void OnSerializedMethod(StreamingContext context) => SerializationDepth.EndWriting();

    [OnDeserializing]
    private void OnDeserializingMethod(StreamingContext context) => SerializationDepth.BeginReading();

    [OnDeserialized]
    private void OnDeserializedMethod(StreamingContext context) => SerializationDepth.EndReading();
}
