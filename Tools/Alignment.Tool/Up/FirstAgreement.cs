using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Up;

/// <summary>What an administrator does after the first import: install the defaults, activate a definition.</summary>
internal sealed class FirstAgreement(LocalDataverse dataverse)
{
    private readonly IOrganizationService admin = dataverse.Service(dataverse.AdminId);

    public string InstallDefaults() =>
        (string)admin.Execute(new OrganizationRequest(T.CustomApis.InstallDefaults.Name)).Results[T.CustomApis.InstallDefaults.Summary];

    /// <returns>A sentence that says what is in force now.</returns>
    public string ActivateIfNoneIs()
    {
        if (First(T.DefinitionState.Active) is { } active) return $"{Title(active)} is in force.";
        if (First(T.DefinitionState.Draft) is not { } draft) return "No definition is in force and there is no draft to activate: leads are saved unjudged.";
        admin.Update(new Entity(T.MqlDefinition.Table, draft.Id) { [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active) });
        return $"Activated {Title(draft)} as an administrator. It is unsigned.";
    }

    private Entity? First(int state)
    {
        var query = new QueryExpression(T.MqlDefinition.Table) { ColumnSet = new ColumnSet(T.MqlDefinition.Name, T.MqlDefinition.Version), TopCount = 1 };
        query.Criteria.AddCondition(T.MqlDefinition.State, ConditionOperator.Equal, state);
        query.AddOrder(T.MqlDefinition.Version, OrderType.Descending);
        return admin.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static string Title(Entity definition) => $"{definition[T.MqlDefinition.Name]} v{definition[T.MqlDefinition.Version]}";
}
