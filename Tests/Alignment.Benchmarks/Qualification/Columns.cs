namespace Alignment.Benchmarks.Qualification;

/// <summary>Where the rule by hand finds its facts.</summary>
internal sealed class Columns(Func<string, int> place)
{
    internal readonly int DoNotPhone = place("donotphone");
    internal readonly int DoNotEmail = place("donotemail");
    internal readonly int JobTitle = place("jobtitle");
    internal readonly int CompanyName = place("companyname");
    internal readonly int LastName = place("lastname");
    internal readonly int Email = place("emailaddress1");
    internal readonly int Telephone = place("telephone1");
    internal readonly int Country = place("address1_country");
    internal readonly int Employees = place("numberofemployees");
    internal readonly int Industry = place("industrycode");
    internal readonly int Sic = place("sic");
    internal readonly int Revenue = place("revenue");
    internal readonly int Locations = place("aln_locations");
    internal readonly int MarketingScore = place("aln_marketingscore");
    internal readonly int MarketingScoreOn = place("aln_marketingscoreon");
    internal readonly int Source = place("leadsourcecode");
    internal readonly int Budget = place("budgetamount");
    internal readonly int Timeframe = place("purchasetimeframe");
    internal readonly int Need = place("need");
    internal readonly int CreatedOn = place("createdon");
}
