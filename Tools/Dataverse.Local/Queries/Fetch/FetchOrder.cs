using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Fetch;

/// <summary>Reads an order element.</summary>
static class FetchOrder
{
    public static Order Read(FetchElement element)
    {
        element.Expect("attribute", "alias", "descending", "entityname");
        return new Order
        {
            Column = element.Text("attribute"),
            Alias = element.Text("alias"),
            Entity = element.Text("entityname"),
            Descending = element.Flag("descending", QueryErrors.InvalidDescending),
        };
    }
}
