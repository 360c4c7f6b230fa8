using System.Diagnostics;
using Alignment.Tool.Importing.Files;
using Alignment.Tool.Importing.Mapping;
using Alignment.Tool.Importing.Writing;
using Alignment.Tool.Terminal;
using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Importing;

/// <summary>
/// Imports a CSV of leads. The key makes the id, so a run that was killed is simply run again: what is there stays,
/// what differs is changed, what is new is created.
/// </summary>
public sealed class LeadImport
{
    private const int BatchRows = 100;
    private readonly CsvFile file;
    private readonly CsvSurvey survey;
    private readonly LeadReader reader;
    private readonly StoredLeads stored;
    private readonly ILeadWriter writer;
    private readonly Verdicts verdicts;
    private readonly ImportOptions options;
    private int created;
    private int updated;
    private int unchanged;

    /// <summary>Checks file, map and key; nothing is written yet.</summary>
    /// <exception cref="ToolException">Something is wrong with the file or the map as a whole.</exception>
    public LeadImport(IOrganizationService service, ImportOptions options)
        : this(service, options, new OneByOne(service))
    {
    }

    internal LeadImport(IOrganizationService service, ImportOptions options, ILeadWriter writer)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        this.writer = writer;
        SourceFile.MustExist(options.File, "CSV");
        foreach (var input in new[] { options.File, options.Map })
        {
            if (Path.GetFullPath(input) == Path.GetFullPath(options.RejectedFile))
                throw ToolException.Usage($"Rejected rows would overwrite {input}.", "Name another file with --rejected.");
        }

        var map = MapFile.Read(options.Map);
        file = new CsvFile(options.File, TextEncoding.Named(options.Encoding), map.Delimiter);
        survey = file.Survey();
        var mapping = new MappingCheck(service, map, survey).Check(options.Key);
        reader = new LeadReader(mapping, survey.Headers.Count);
        stored = new StoredLeads(service, mapping);
        verdicts = new Verdicts(service);
    }

    /// <summary>Rows of the file without its header.</summary>
    public int Rows => survey.Rows;

    /// <param name="progress">Told how far it is, from 0 to 1.</param>
    public ImportResult Run(Action<double> progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        using var rejected = new RejectedFile(options.RejectedFile, survey.Headers, file.Delimiter);
        var clock = Stopwatch.StartNew();
        var done = 0;
        foreach (var rows in file.Rows().Skip(1).Chunk(BatchRows))
        {
            Write(Read(rows, rejected), rejected);
            done += rows.Length;
            progress((double)done / survey.Rows);
        }

        var seconds = clock.Elapsed.TotalSeconds;
        return new ImportResult(
            done,
            created,
            updated,
            unchanged,
            rejected.Rows,
            Math.Round(seconds, 3),
            rejected.Rows > 0 ? options.RejectedFile : null,
            verdicts.Results,
            verdicts.Decided);
    }

    private List<LeadDraft> Read(CsvRow[] rows, RejectedFile rejected)
    {
        var drafts = new List<LeadDraft>();
        foreach (var row in rows)
        {
            var problems = new List<Problem>();
            if (reader.Read(row, problems) is { } draft) drafts.Add(draft);
            else rejected.Add(row, problems);
        }

        return drafts;
    }

    private void Write(List<LeadDraft> drafts, RejectedFile rejected)
    {
        if (drafts.Count == 0) return;
        var pending = stored.Different(drafts);
        var answers = writer.Write(pending);
        var refused = new HashSet<Guid>();
        foreach (var (lead, reason) in pending.Zip(answers))
        {
            if (reason is not null)
            {
                rejected.Add(lead.Draft.Row, [new Problem("", "", reason)]);
                refused.Add(lead.Row.Id);
            }
            else if (lead.IsNew) created++;
            else updated++;
        }

        unchanged += drafts.Count - pending.Count;
        verdicts.Count([.. drafts.Select(draft => draft.Lead.Id).Where(id => !refused.Contains(id))]);
    }
}
