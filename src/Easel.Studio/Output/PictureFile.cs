using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Easel.Imaging.Encoding;
using Easel.Planning;

namespace Easel.Studio.Output;

/// <summary>A drawing as the bytes of a file, with its provenance in the metadata.</summary>
public static class PictureFile
{
    /// <summary>The software's name and version, as written into files.</summary>
    public static string Software { get; } =
        $"Easel {typeof(PictureFile).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}";

    /// <summary>Encodes a drawing. The same drawing gives the same bytes: times are left out of its report.</summary>
    /// <param name="drawing">What was drawn.</param>
    /// <param name="format">File format.</param>
    /// <param name="quality">JPEG quality, 0 to 100.</param>
    /// <param name="withPrompt">Whether prompt, plan and whatever quotes them are stored in the file.</param>
    /// <param name="source">Where the picture comes from.</param>
    /// <param name="cancellation">Stops the encoding within a moment.</param>
    /// <exception cref="OperationCanceledException">The encoding was cancelled.</exception>
    public static byte[] Encode(
        Drawing drawing, PictureFormat format, int quality = 100, bool withPrompt = true, DigitalSource source = DigitalSource.AlgorithmicMedia,
        CancellationToken cancellation = default)
    {
        ImmutableArray<PictureNote>.Builder notes = ImmutableArray.CreateBuilder<PictureNote>();
        notes.Add(new PictureNote("Seed", drawing.Seed.ToString(CultureInfo.InvariantCulture)));
        if (withPrompt)
        {
            notes.Add(new PictureNote("Prompt", drawing.Plan.Prompt));
            notes.Add(new PictureNote("Plan", PlanJson.Write(drawing.Plan)));
        }

        notes.Add(new PictureNote("Report", ReportJson.WriteRepeatable(drawing.Report, withPrompt)));
        var metadata = new PictureMetadata
        {
            Software = Software,
            Source = source,
            Description = withPrompt ? drawing.RevisedPrompt : null,
            Notes = notes.ToImmutable(),
        };
        return PictureEncoder.Encode(drawing.Picture, format, quality, metadata, cancellation);
    }
}
