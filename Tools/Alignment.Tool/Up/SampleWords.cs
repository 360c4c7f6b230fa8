namespace Alignment.Tool.Up;

/// <summary>The vocabulary of the generated sample: nobody real.</summary>
internal static class SampleWords
{
    public static readonly string[] FirstNames = ["Ada", "Ben", "Carla", "Dinesh", "Elif", "Femi", "Grace", "Hugo", "Ines", "Jonas", "Keiko", "Liam", "Mara", "Nadia", "Omar", "Petra", "Quinn", "Rosa", "Stefan", "Tara"];

    public static readonly string[] LastNames = ["Almeida", "Brandt", "Chen", "Duarte", "Eriksen", "Fischer", "Garcia", "Haddad", "Ivanova", "Jensen", "Kaya", "Larsen", "Moreau", "Nowak", "Okafor", "Patel", "Ruiz", "Sato", "Thomas", "Weber"];

    public static readonly string[] CompanyStems = ["Northwind", "Bluefjord", "Ironbridge", "Silverline", "Cobalt", "Meridian", "Oakfield", "Lakeshore", "Redstone", "Harbor", "Summit", "Clearwater"];

    public static readonly string[] CompanyEnds = ["Machines", "Robotics", "Foods", "Logistics", "Software", "Tooling", "Clinics", "Textiles", "Energy", "Interiors"];

    public static readonly string[] Topics = ["Asked for a price list", "Downloaded the benchmark", "Visited the stand", "Wants a demonstration", "Joined the webinar", "Compared the editions"];

    public static readonly string[] Countries = ["US", "United States", "GB", "United Kingdom", "CA", "Canada", "DE", "FR", "BR", "IN", "US", "GB", "CA"];

    public static readonly string[] CountriesWeSellTo = ["US", "United States", "GB", "Canada"];

    public static readonly string[] Deciders = ["Chief Operating Officer", "VP Operations", "Plant Director", "CTO"];

    public static readonly string[] JobTitles = ["CEO", "Chief Operating Officer", "VP Operations", "Vice President Sales", "Director of Engineering", "Plant Director", "Operations Manager", "Purchasing Manager", "Assistant to the CEO", "Engineer", "Student", "Marketing Intern", "CTO", "Head of Production", "Accountant"];

    public static readonly int[] GoodIndustries = [2, 7, 12];

    public static readonly string[] SicCodes = ["3531", "3674", "7372", "0711", "5812", "2011", "3599", "7011", "8062", "3620"];
}
