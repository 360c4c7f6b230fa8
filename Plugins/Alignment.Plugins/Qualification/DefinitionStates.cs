using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

internal static class DefinitionStates
{
    public static string NameOf(int state) => state switch
    {
        T.DefinitionState.Draft => nameof(T.DefinitionState.Draft),
        T.DefinitionState.Proposed => nameof(T.DefinitionState.Proposed),
        T.DefinitionState.Signed => nameof(T.DefinitionState.Signed),
        T.DefinitionState.Active => nameof(T.DefinitionState.Active),
        T.DefinitionState.Retired => nameof(T.DefinitionState.Retired),
        _ => nameof(T.DefinitionState.Rejected),
    };
}
