namespace Dataverse.Local.Queries.Sql;

/// <summary>Me and everybody who reports to me, over the managers of the users; with teams, also the teams of all of these.</summary>
static class Reports
{
    const string Users = "systemuser";
    const string Members = "teammembership";

    public static void Write(Subject subject, bool withTeams)
    {
        var caller = subject.Context.Caller;
        var people = Hierarchy.Of(subject.Context.Table(Users)) ?? throw QueryErrors.NotYet("A user's manager, which the metadata of 'systemuser' lacks,");
        object me = caller.UserId.ToByteArray();
        var sql = subject.Context.Sql.Add("(");
        subject.Column().Add(" IN ").List([me, .. withTeams ? caller.Teams.Select(team => team.ToByteArray()) : []]).Add(" OR ");
        subject.Column().Add(" IN (");
        people.WriteBelow(sql, me);
        sql.Add(")");
        if (withTeams)
        {
            sql.Add(" OR ");
            subject.Column().Add(" IN (SELECT teamid FROM ").Name(Members).Add(" WHERE systemuserid IN (");
            people.WriteBelow(sql, me);
            sql.Add("))");
        }
        sql.Add(")");
    }
}
