using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values by key. Keys are compared exactly (case matters); a null key is refused, a null value is not.</summary>
[Serializable]
public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>, IEnumerable
{
    private readonly IDictionary<TKey, TValue> values;
    private bool isReadOnly;

    protected internal DataCollection()
    {
        values = new Dictionary<TKey, TValue>();
    }

    protected internal DataCollection(IDictionary<TKey, TValue> collection)
    {
        values = collection;
    }

    public int Count => values.Count;

    public ICollection<TKey> Keys => values.Keys;

    public ICollection<TValue> Values => values.Values;

    public virtual bool IsReadOnly { get => isReadOnly; internal set => isReadOnly = value; }

    /// <exception cref="KeyNotFoundException">On reading a key that is not there.</exception>
    public virtual TValue this[TKey key]
    {
        get => values[key];
        set
        {
            RefuseWhenReadOnly();
            values[key] = value;
        }
    }

    public void Add(KeyValuePair<TKey, TValue> item)
    {
        RefuseWhenReadOnly();
        values.Add(item);
    }

    /// <exception cref="ArgumentException">The key is there already.</exception>
    public void Add(TKey key, TValue value)
    {
        RefuseWhenReadOnly();
        values.Add(key, value);
    }

    public void AddRange(params KeyValuePair<TKey, TValue>[] items)
    {
        AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);
    }

    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        if (items == null) return;
        RefuseWhenReadOnly();
        foreach (var item in items) values.Add(item);
    }

    public void Clear()
    {
        RefuseWhenReadOnly();
        values.Clear();
    }

    public bool Contains(TKey key) => values.ContainsKey(key);

    public bool Contains(KeyValuePair<TKey, TValue> key) => values.Contains(key);

    public bool ContainsKey(TKey key) => values.ContainsKey(key);

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
    {
        values.CopyTo(array, arrayIndex);
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => values.GetEnumerator();

    public bool Remove(TKey key)
    {
        RefuseWhenReadOnly();
        return values.Remove(key);
    }

    public bool Remove(KeyValuePair<TKey, TValue> item)
    {
        RefuseWhenReadOnly();
        return values.Remove(item);
    }

    public bool TryGetValue(TKey key, out TValue value) => values.TryGetValue(key, out value);

    private void RefuseWhenReadOnly()
    {
        if (IsReadOnly) throw new InvalidOperationException("The collection is read-only.");
    }
}
