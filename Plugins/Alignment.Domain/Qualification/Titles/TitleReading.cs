namespace Alignment.Domain.Qualification.Titles;

/// <summary>
/// Takes the words of a title one by one. Clauses end at commas, brackets and dashes; "and" only starts a new rank,
/// so that "former CEO and founder" stays former.
/// </summary>
internal struct TitleReading
{
    private Seniority settled;
    private Seniority rank;
    private Seniority cap;
    private TitleWord last;
    private int count;
    private bool chief;
    private bool vice;
    private bool partner;
    private bool assisting;
    private bool studying;
    private bool former;
    private bool wasFormer;
    private bool others;
    private bool othersRank;

    internal void Read(TitleWord word)
    {
        if (studying && word != TitleWord.Field)
            Cap(Seniority.Student);
        studying = false;
        if (word == TitleWord.And)
        {
            Settle();
            last = word;
            return;
        }

        if (others && word is TitleWord.TopRank or TitleWord.President or TitleWord.VicePresident or TitleWord.Director
            or TitleWord.Manager or TitleWord.Head or TitleWord.Chief or TitleWord.Owner)
            othersRank = true;
        if (!others && cap == Seniority.Other)
            Take(word);
        if (word != TitleWord.Of)
            last = word;
        count++;
    }

    internal void EndClause()
    {
        if (studying)
            Cap(Seniority.Student);
        studying = false;
        var onlyFormer = former && !othersRank;
        Settle();
        if (onlyFormer && settled > Seniority.Former)
            settled = Seniority.Former;
        else if (onlyFormer && settled == Seniority.Other && count > 0 && cap == Seniority.Other)
        {
            // "Retired: CEO" goes on in the next clause.
            settled = Seniority.Former;
            count = 0;
            return;
        }

        others = othersRank = former = false;
        count = 0;
        last = TitleWord.Plain;
    }

    internal Seniority Result()
    {
        EndClause();
        var level = settled > cap ? settled : cap;
        return level == Seniority.Other && wasFormer ? Seniority.Former : level;
    }

    private void Take(TitleWord word)
    {
        switch (word)
        {
            case TitleWord.Former:
                rank = Seniority.Other;
                former = wasFormer = others = true;
                break;
            case TitleWord.To:
            case TitleWord.Of when last is TitleWord.Office or TitleWord.Adviser:
                others = true;
                break;
            case TitleWord.Student when rank == Seniority.Other && !chief:
                studying = true;
                break;
            case TitleWord.Assistant:
                assisting = true;
                if (rank > Seniority.Professional || last is TitleWord.Personal or TitleWord.Executive)
                    Cap(Seniority.Assistant);
                break;
            case TitleWord.Secretary when last == TitleWord.Firm:
                Raise(Seniority.Director);
                break;
            case TitleWord.Secretary:
                assisting = true;
                if (last == TitleWord.General)
                    Raise(Seniority.C);
                break;
            default:
                Rank(word);
                break;
        }
    }

    private void Rank(TitleWord word)
    {
        switch (word)
        {
            case TitleWord.Chief:
                chief = true;
                break;
            case TitleWord.Officer or TitleWord.Executive:
                Raise(chief ? Seniority.C : Seniority.Professional);
                break;
            case TitleWord.Vice:
                vice = true;
                break;
            case TitleWord.TopRank or TitleWord.President:
                Raise(vice ? Seniority.VP : Seniority.C);
                break;
            case TitleWord.VicePresident:
                Raise(Seniority.VP);
                break;
            case TitleWord.Director:
                Raise(last is TitleWord.Managing or TitleWord.General ? Seniority.C : Seniority.Director);
                break;
            case TitleWord.General when last is TitleWord.Director or TitleWord.Manager or TitleWord.Secretary:
                Raise(Seniority.C);
                break;
            case TitleWord.Head:
                Raise(Seniority.Director);
                break;
            case TitleWord.Office when rank == Seniority.C:
                rank = Seniority.Other;
                break;
            case TitleWord.Manager:
                partner = false;
                Raise(last == TitleWord.General ? Seniority.Director : Seniority.Manager);
                break;
            case TitleWord.Partner:
                partner = count == 0 || last is TitleWord.Managing or TitleWord.Shade or TitleWord.General or TitleWord.And;
                if (!partner)
                    Raise(Seniority.Professional);
                break;
            case TitleWord.Owner:
                Raise(last == TitleWord.Plain && count > 0 ? Seniority.Professional : Seniority.C);
                break;
            case TitleWord.Professional or TitleWord.Adviser:
                partner = false;
                Raise(Seniority.Professional);
                break;
            case TitleWord.Plain:
                partner = partner && last == TitleWord.Managing;
                break;
        }
    }

    private void Raise(Seniority level)
    {
        if (level > rank)
            rank = level;
    }

    private void Cap(Seniority level)
    {
        if (cap == Seniority.Other)
            cap = level;
        rank = Seniority.Other;
        assisting = chief = vice = partner = false;
    }

    private void Settle()
    {
        if (chief)
            Raise(Seniority.Director);
        if (partner)
            Raise(Seniority.C);
        if (assisting)
            Lower();
        if (rank > settled)
            settled = rank;
        rank = Seniority.Other;
        chief = vice = partner = assisting = false;
    }

    /// <summary>An assistant director manages, an assistant manager does the work; any other assistant assists.</summary>
    private void Lower()
    {
        var lowered = rank switch
        {
            Seniority.VP => Seniority.Director,
            Seniority.Director => Seniority.Manager,
            Seniority.Manager => Seniority.Professional,
            _ => Seniority.Other,
        };
        if (lowered == Seniority.Other)
            Cap(Seniority.Assistant);
        else
            rank = lowered;
    }
}
