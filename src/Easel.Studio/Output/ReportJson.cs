using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Easel.Planning;

namespace Easel.Studio.Output;

/// <summary>What is known of a drawing, as JSON: seed, sentence, plan, findings, repairs and times.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes everything about a drawing except its pixels.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="withPrompt">Whether prompt, sentence and plan are included.</param>
    public static string Write(Drawing drawing, bool withPrompt = true)
    {
        var root = new JsonObject
        {
            ["width"] = drawing.Picture.Width,
            ["height"] = drawing.Picture.Height,
        };
        Add(root, drawing.Seed, drawing.Report, withPrompt ? (drawing.RevisedPrompt, drawing.Plan) : null);
        return root.ToJsonString(Options);
    }

    /// <summary>Writes everything about a rehearsal.</summary>
    public static string Write(Rehearsal rehearsal)
    {
        var root = new JsonObject();
        Add(root, rehearsal.Seed, rehearsal.Report, (rehearsal.RevisedPrompt, rehearsal.Plan));
        return root.ToJsonString(Options);
    }

    /// <summary>Writes what the checks found and nothing that differs from one run to the next.</summary>
    /// <param name="report">The report of a drawing.</param>
    /// <param name="withTexts">Whether findings and repairs are included, whose words come from the prompt; otherwise they are counted.</param>
    public static string WriteRepeatable(DrawingReport report, bool withTexts = true)
    {
        var root = new JsonObject
        {
            ["holds"] = report.Holds,
            ["findings"] = withTexts ? JsonSerializer.SerializeToNode(report.Findings, Options) : report.Findings.Length,
            ["repairs"] = withTexts ? JsonSerializer.SerializeToNode(report.Repairs, Options) : report.Repairs.Length,
        };
        return root.ToJsonString(Options);
    }

    private static void Add(JsonObject root, int seed, DrawingReport report, (string Sentence, Plan Plan)? prompt)
    {
        root["seed"] = seed;
        root["holds"] = report.Holds;
        root["findings"] = JsonSerializer.SerializeToNode(report.Findings, Options);
        root["repairs"] = JsonSerializer.SerializeToNode(report.Repairs, Options);
        root["times"] = JsonSerializer.SerializeToNode(report.Times, Options);
        if (prompt is { } known)
        {
            root["revisedPrompt"] = known.Sentence;
            root["plan"] = JsonNode.Parse(PlanJson.Write(known.Plan));
        }
    }
}
