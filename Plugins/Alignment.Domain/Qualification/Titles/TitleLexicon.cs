namespace Alignment.Domain.Qualification.Titles;

/// <summary>Words of job titles in a dozen European languages, without accents and capitals.</summary>
internal static class TitleLexicon
{
    private const int Slots = 1024;

    private static readonly string?[] words = new string?[Slots];
    private static readonly TitleWord[] meanings = new TitleWord[Slots];

    static TitleLexicon()
    {
        Learn(TitleWord.TopRank, "ceo cfo cto coo cio cmo cro cso cpo chro cdo cco ciso cxo pdg dg vd founder cofounder grunder gruenderin grunderin"
            + " fondateur fondatrice fundador fundadora fondatore oprichter zalozyciel kurucu"
            + " geschaftsfuhrer geschaftsfuhrerin geschaeftsfuehrer geschaeftsfuehrerin vorstand vorstandsvorsitzender vorstandsvorsitzende"
            + " inhaber inhaberin gerant gerante delegato titolare proprietario proprietaria proprietaire dueno duena"
            + " eigenaar bestuurder prezes wlasciciel toimitusjohtaja gesellschafter entrepreneur delegado generaldirektor");
        Learn(TitleWord.President, "president presidente presidenta prasident prasidentin praesident presidentin baskan baskani"
            + " chairman chairwoman chairperson chair vorsitzender vorsitzende");
        Learn(TitleWord.VicePresident, "vp svp evp avp rvp vicepresident vicepresidente vicepresidenta vizeprasident vizeprasidentin wiceprezes");
        Learn(TitleWord.Vice, "vice vize deputy stellvertretender stellvertretende adjunct");
        Learn(TitleWord.Chief, "chief");
        Learn(TitleWord.Officer, "officer");
        Learn(TitleWord.Executive, "executive exec");
        Learn(TitleWord.Director, "director directora directeur directrice direktor direktorin direttore direttrice diretor diretora"
            + " dyrektor dir prokurist prokuristin bereichsleiter bereichsleiterin");
        Learn(TitleWord.General, "general generale generala geral algemeen genel");
        Learn(TitleWord.Managing, "managing");
        Learn(TitleWord.Head, "head hoofd");
        Learn(TitleWord.Manager, "manager managerin mgr supervisor superintendent foreman teamlead leiter leiterin responsable responsabile"
            + " gerente jefe jefa chef kierownik mudur muduru afdelingshoofd teamleader capo encargado encargada");
        Learn(TitleWord.Partner, "partner socio socia associe associee");
        Learn(TitleWord.Owner, "owner");
        Learn(TitleWord.Professional, "engineer analyst specialist developer architect designer accountant representative rep agent buyer planner"
            + " coordinator administrator technician controller associate programmer scientist researcher teacher professor nurse doctor lawyer"
            + " ingenieur ingenieurin entwickler entwicklerin sachbearbeiter sachbearbeiterin referent referentin berater beraterin"
            + " comptable commercial ingegnere analista ingeniero ingeniera tecnico especialista engenheiro lead leader");
        Learn(TitleWord.Adviser, "adviser advisor consultant counsel counselor conseiller conseillere consejero asesor consulente consulent aide");
        Learn(TitleWord.Assistant, "assistant pa ea asistente asistan asistani asystent asystentka assistente receptionist empfang");
        Learn(TitleWord.Personal, "personal virtual administrative");
        Learn(TitleWord.Secretary, "secretary secretaire secretaria secretario segretaria segretario sekretar sekretarin sekretarka");
        Learn(TitleWord.Student, "student studentin students intern internship trainee apprentice pupil undergraduate praktikant praktikantin"
            + " werkstudent werkstudentin auszubildender auszubildende azubi etudiant etudiante stagiaire apprenti becario becaria estudiante"
            + " stagista studente tirocinante estagiario estagiaria estudante stagiair stazysta stajyer ogrenci opiskelija");
        Learn(TitleWord.Field, "affairs services service success life relations experience recruitment recruiting support housing engagement programs program");
        Learn(TitleWord.Former, "former formerly ex retired past emeritus aspiring future wannabe elect designate ehemaliger ehemalige ehemals"
            + " ancien ancienne antiguo exdirector retraite jubilado pensioniert emekli eski");
        Learn(TitleWord.Office, "office buro cabinet");
        Learn(TitleWord.Of, "of the a an der des dem den die du de del della dell di da do dos van von la le el il l d");
        Learn(TitleWord.To, "to aupres zum zur reporting supporting at bei chez presso");
        Learn(TitleWord.And, "and und et y e en og och ve i");
        Learn(TitleWord.Firm, "business company co corporate group");
        Learn(TitleWord.Shade, "senior principal sr junior jr acting interim global regional first");
    }

    internal static TitleWord MeaningOf(char[] letters, int length)
    {
        for (var slot = Hash(letters, length); words[slot] is { } word; slot = (slot + 1) & (Slots - 1))
            if (Same(word, letters, length))
                return meanings[slot];
        return TitleCompounds.MeaningOf(letters, length);
    }

    private static void Learn(TitleWord meaning, string list)
    {
        foreach (var word in list.Split(' '))
        {
            var letters = word.ToCharArray();
            var slot = Hash(letters, letters.Length);
            while (words[slot] is { } other && other != word)
                slot = (slot + 1) & (Slots - 1);
            words[slot] = word;
            meanings[slot] = meaning;
        }
    }

    private static int Hash(char[] letters, int length)
    {
        var hash = 17;
        for (var i = 0; i < length; i++)
            hash = unchecked((hash * 31) + letters[i]);
        return (hash ^ (hash >> 15)) & (Slots - 1);
    }

    private static bool Same(string word, char[] letters, int length)
    {
        if (word.Length != length)
            return false;
        for (var i = 0; i < length; i++)
            if (word[i] != letters[i])
                return false;
        return true;
    }
}
