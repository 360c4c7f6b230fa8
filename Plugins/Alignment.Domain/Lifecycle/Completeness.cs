using Alignment.Domain.Qualification;
using Alignment.Domain.Qualification.Evaluation;

namespace Alignment.Domain.Lifecycle;

/// <summary>Whether a lead came with everything that the definition asks to know at the least.</summary>
public static class Completeness
{
    /// <summary>The minimum information is there, and nothing has to be asked for before the lead can be judged.</summary>
    public static bool Of(CompiledDefinition compiled, Judgement judgement, Fact[] facts)
    {
        for (var place = 0; place < judgement.Outcomes.Count; place++)
        {
            var criterion = compiled.Rule.Criteria[place];
            if (criterion.Group == GroupKind.MinimumInfo && criterion.Role != CriterionRole.Exclusion && judgement.Outcomes[place].Truth != Truth.True) return false;
        }

        return MissingInformation.Of(compiled, judgement, facts).Fields.Count == 0;
    }
}
