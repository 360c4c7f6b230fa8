namespace Microsoft.Xrm.Sdk;

public interface IEntityDataSourceRetrieverService
{
    Entity RetrieveEntityDataSource();
}
