namespace Alignment.Parity.Tests.Checking;

/// <summary>Mistakes that would let somebody rewrite history. The orchard has no ledger; each mistake first makes the trees one.</summary>
internal static class LedgerMistakes
{
    public const string Rule = "ledger";
    private const string OnCreate = "SdkMessageProcessingSteps/{5b1f7a10-0000-4000-8000-000000000095}.xml";
    private const string OnDelete = "SdkMessageProcessingSteps/{5b1f7a10-0000-4000-8000-000000000096}.xml";

    public static IEnumerable<Mistake> All =>
    [
        Spoilt("a ledger to which anybody may add", tree => tree.Delete(OnCreate)),
        Spoilt("a ledger from which anybody may delete", tree => tree.Delete(OnDelete)),
        Spoilt("a ledger that anybody may change", tree => tree.Delete(Orchard.Step)),
        Spoilt("a ledger guarded after the write", tree => tree.Set(Orchard.Step, "Stage", "40")),
        Spoilt("a ledger with a column the guard does not wait for", tree => tree.Set(Orchard.Step, "FilteringAttributes", "orc_height")),
        Spoilt("a ledger that a role may write", tree => tree.Replace(Orchard.Role, "prvReadorc_Tree", "prvWriteorc_Tree")),
    ];

    /// <summary>Makes the trees a ledger that is guarded as it should be.</summary>
    public static void Guard(Orchard tree)
    {
        tree.Replace(Orchard.Step, "Orchard.Plugins.CountTrees,", "Orchard.Plugins.GuardLedger,");
        tree.Edit(Orchard.Step, root => root.Element("SdkMessageProcessingStepImages")!.RemoveNodes());
        Copy(tree, OnCreate, "9ebdbb1b-ea3e-db11-86a7-000a3a5473e8", "95");
        Copy(tree, OnDelete, "a1bdbb1b-ea3e-db11-86a7-000a3a5473e8", "96");
        tree.Set(Orchard.Step, "FilteringAttributes", "orc_flowering,orc_height,orc_lead,orc_name,orc_plantedon,orc_ripeness");
        tree.Edit(Orchard.Role, root => root.Descendants("RolePrivilege").Last().Remove());
    }

    private static void Copy(Orchard tree, string file, string message, string id)
    {
        File.Copy(tree.PathOf(Orchard.Step), tree.PathOf(file));
        tree.Replace(file, "000000000092}", $"0000000000{id}}}");
        tree.Set(file, "SdkMessageId", message);
        tree.Remove(file, "FilteringAttributes");
    }

    private static Mistake Spoilt(string what, Action<Orchard> spoil) => new(Rule, what, tree =>
    {
        Guard(tree);
        spoil(tree);
    });
}
