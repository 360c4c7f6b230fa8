namespace Dataverse.Local.Web.Operations;

/// <summary>What an operation is called on; numbers as in customapi.bindingtype.</summary>
internal enum Binding
{
    Unbound = 0,
    Row = 1,
    Collection = 2,
}
