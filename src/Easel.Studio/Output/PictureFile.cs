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

    /// <summary>Encodes a drawing.</summary>
    /// <param name="drawing">What was drawn.</param>
    /// <param name="format">File format.</param>
    /// <param name="quality">JPEG quality, 0 to 100.</param>
    /// <param name="withPrompt">Whether prompt and plan are stored in the file.</param>
    public static byte[] Encode(Drawing drawing, PictureFormat format, int quality = 100, bool withPrompt = true)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Software"] = Software,
            ["Seed"] = drawing.Seed.ToString(CultureInfo.InvariantCulture),

            // IPTC's digital source type for pictures made by software from rules, not from training data.
            ["DigitalSourceType"] = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia",
        };
        if (withPrompt)
        {
            metadata["Prompt"] = drawing.Plan.Prompt;
            metadata["Plan"] = PlanJson.Write(drawing.Plan);
        }

        return PictureEncoder.Encode(drawing.Picture, format, quality, metadata);
    }
}
