namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

/// <summary>The organisation's own columns of the lead, as its solution names them, and where the file has their values.</summary>
internal static class Xed
{
    public const string Origin = "xed_origin";
    public const string Source = "xed_source";
    public const string DoNotEmail = "xed_donotemail";
    public const string DoNotCall = "xed_donotcall";
    public const string TotalVisits = "xed_totalvisits";
    public const string TimeOnWebsite = "xed_timeonwebsite";
    public const string PagesPerVisit = "xed_pagespervisit";
    public const string LastActivity = "xed_lastactivity";
    public const string Country = "xed_country";
    public const string Specialization = "xed_specialization";
    public const string HowHeard = "xed_howheard";
    public const string Occupation = "xed_occupation";
    public const string WhatMatters = "xed_whatmatters";
    public const string SawSearch = "xed_sawsearch";
    public const string SawMagazine = "xed_sawmagazine";
    public const string SawArticle = "xed_sawarticle";
    public const string SawForums = "xed_sawforums";
    public const string SawNewspaper = "xed_sawnewspaper";
    public const string SawAdvertisement = "xed_sawadvertisement";
    public const string Recommended = "xed_recommended";
    public const string WantsCourseUpdates = "xed_wantscourseupdates";
    public const string WantsSupplyChain = "xed_wantssupplychain";
    public const string WantsMarketing = "xed_wantsmarketing";
    public const string Profile = "xed_profile";
    public const string City = "xed_city";
    public const string ActivityIndex = "xed_activityindex";
    public const string ProfileIndex = "xed_profileindex";
    public const string ActivityScore = "xed_activityscore";
    public const string ProfileScore = "xed_profilescore";
    public const string PaysByCheque = "xed_paysbycheque";
    public const string WantsInterviewGuide = "xed_wantsinterviewguide";

    /// <summary>Every header a criterion may ask for. Sales fill the tags, the quality and the last notable activity in afterwards.</summary>
    public static readonly IReadOnlyList<Cell> Cells =
    [
        new("Lead Origin", Origin, CellKind.Text),
        new("Lead Source", Source, CellKind.Text),
        new("Do Not Email", DoNotEmail, CellKind.YesNo),
        new("Do Not Call", DoNotCall, CellKind.YesNo),
        new("TotalVisits", TotalVisits, CellKind.Whole),
        new("Total Time Spent on Website", TimeOnWebsite, CellKind.Whole),
        new("Page Views Per Visit", PagesPerVisit, CellKind.Exact),
        new("Last Activity", LastActivity, CellKind.Text),
        new("Country", Country, CellKind.Text),
        new("Specialization", Specialization, CellKind.Text),
        new("How did you hear about X Education", HowHeard, CellKind.Text),
        new("What is your current occupation", Occupation, CellKind.Text),
        new("What matters most to you in choosing a course", WhatMatters, CellKind.Text),
        new("Search", SawSearch, CellKind.YesNo),
        new("Magazine", SawMagazine, CellKind.YesNo),
        new("Newspaper Article", SawArticle, CellKind.YesNo),
        new("X Education Forums", SawForums, CellKind.YesNo),
        new("Newspaper", SawNewspaper, CellKind.YesNo),
        new("Digital Advertisement", SawAdvertisement, CellKind.YesNo),
        new("Through Recommendations", Recommended, CellKind.YesNo),
        new("Receive More Updates About Our Courses", WantsCourseUpdates, CellKind.YesNo),
        new("Update me on Supply Chain Content", WantsSupplyChain, CellKind.YesNo),
        new("Get updates on DM Content", WantsMarketing, CellKind.YesNo),
        new("Lead Profile", Profile, CellKind.Text),
        new("City", City, CellKind.Text),
        new("Asymmetrique Activity Index", ActivityIndex, CellKind.Level),
        new("Asymmetrique Profile Index", ProfileIndex, CellKind.Level),
        new("Asymmetrique Activity Score", ActivityScore, CellKind.Whole),
        new("Asymmetrique Profile Score", ProfileScore, CellKind.Whole),
        new("I agree to pay the amount through cheque", PaysByCheque, CellKind.YesNo),
        new("A free copy of Mastering The Interview", WantsInterviewGuide, CellKind.YesNo),
    ];

    /// <summary>Headers that no column takes: the key, the number, the outcome, what sales fill in afterwards, and the empty last one.</summary>
    public static readonly IReadOnlyList<string> NotAsked =
        [Prospect.Key, "Lead Number", Prospect.Outcome, "Tags", "Lead Quality", "Last Notable Activity", ""];
}
