using System.ServiceModel;
using Alignment.Tool.Keeping;
using Alignment.Tool.Replaying;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Up;

/// <summary>
/// Half a year in the life of the sample: each lead comes in at its instant, reps follow up by their habits, accept, give back
/// and close, marketing answers; whatever is due is swept every morning. The same seed makes the same past.
/// </summary>
internal sealed class SamplePast(LocalDataverse dataverse, MovedClock clock, SamplePeople people, int seed, DateTime now)
{
    private static readonly (string Code, string Comment)[] Reasons =
    [
        ("NOT_READY_TIMING", "They look at it again next quarter."),
        ("NOT_READY_TIMING", "Their project starts in spring."),
        ("NO_BUDGET", "The budget of the year is spent."),
        ("NO_NEED", "They replaced the old line last month."),
        ("CONTENT_ONLY", "Wanted the benchmark for a talk."),
        ("COMPETITOR_CHOSEN", "Signed with somebody else for a year."),
    ];

    private readonly Random random = new(seed);
    private readonly SampleActs acts = new(dataverse);
    private readonly PriorityQueue<Action, (DateTime At, int Order)> plan = new();
    private readonly DailySweep sweep = new(dataverse.Service(dataverse.AdminId), clock);
    private int order;

    /// <summary>Plans that a lead comes in.</summary>
    /// <param name="create">Creates it; told who owns it.</param>
    public void Comes(DateTime at, Guid lead, Action<EntityReference> create) => Plan(at, () =>
    {
        var rep = random.Next(people.Sales.Count);
        create(new EntityReference(T.SystemUser.Table, people.Sales[rep]));
        if (acts.Standing(lead).Stage == T.Stage.MQL) HandedOff(at, lead, rep);
    });

    /// <summary>Lets everything happen until now.</summary>
    public void Play(Action<double> progress)
    {
        var (done, all) = (0, plan.Count);
        while (plan.TryDequeue(out var act, out var when))
        {
            sweep.Until(when.At);
            clock.MoveTo(when.At);
            try
            {
                act();
            }
            catch (FaultException<OrganizationServiceFault>)
            {
                // Somebody else was faster: the ladder, a colleague, the buyer. Then this does not happen, as in life.
            }

            if (++done % 50 == 0) progress((double)done / (all + done));
        }

        clock.MoveTo(now);
    }

    private void HandedOff(DateTime at, Guid lead, int rep)
    {
        var habit = SampleHabit.OfReps[rep];
        if (random.NextDouble() > habit.FollowsUp) return;
        // Most are quick, some are not.
        var touched = OfficeTime.After(at, 1 + (int)(habit.Slowest * Math.Pow(random.NextDouble(), 3)));
        Plan(touched, () =>
        {
            acts.Call(lead, acts.Standing(lead).Owner);
            if (random.NextDouble() < 0.9) Plan(OfficeTime.After(touched, random.Next(10, 400)), () => Decide(lead, habit));
        });
    }

    private void Decide(Guid lead, SampleHabit habit)
    {
        var (stage, owner) = acts.Standing(lead);
        if (stage != T.Stage.MQL) return;
        var at = clock.GetUtcNow().UtcDateTime;
        if (random.NextDouble() < habit.Accepts)
        {
            acts.Accept(lead, owner);
            if (random.NextDouble() < 0.75) Plan(OfficeTime.After(at, random.Next(300, 4_000)), () => Qualify(lead, habit));
            return;
        }

        var (code, comment) = Reasons[random.Next(Reasons.Length)];
        acts.Reject(lead, owner, code, comment);
        if (random.NextDouble() < 0.85) Plan(OfficeTime.After(at, random.Next(30, 1_400)), () => acts.Answer(lead, people.Marketer, random.NextDouble() < 0.8 ? "acknowledge" : "contest"));
    }

    private void Qualify(Guid lead, SampleHabit habit)
    {
        var (stage, owner) = acts.Standing(lead);
        if (stage != T.Stage.SAL) return;
        var opportunity = acts.Qualify(lead, owner);
        if (random.NextDouble() < 0.8)
            Plan(OfficeTime.After(clock.GetUtcNow().UtcDateTime, random.Next(2_000, 14_000)), () => acts.Close(opportunity, owner, random.NextDouble() < habit.Wins ? random.Next(8, 120) * 500m : null));
    }

    private void Plan(DateTime at, Action act)
    {
        if (at < now) plan.Enqueue(act, (at, order++));
    }
}
