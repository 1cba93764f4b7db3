using System.Text.Json;

namespace Easel.AssetCompiler.Names;

/// <summary>The names and keywords of emoji in one CLDR locale.</summary>
/// <param name="Names">The short name by emoji, lower case.</param>
/// <param name="Keywords">The keywords by emoji, lower case.</param>
internal sealed record AnnotationFile(IReadOnlyDictionary<string, string> Names, IReadOnlyDictionary<string, string[]> Keywords)
{
    /// <summary>Reads an annotations.json of cldr-annotations-full.</summary>
    public static AnnotationFile Read(string path)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        Dictionary<string, string[]> keywords = new(StringComparer.Ordinal);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        // A locale that adds nothing to its parent has a file without annotations.
        if (!document.RootElement.GetProperty("annotations").TryGetProperty("annotations", out JsonElement annotations))
        {
            return new AnnotationFile(names, keywords);
        }

        foreach (JsonProperty emoji in annotations.EnumerateObject())
        {
            if (emoji.Value.TryGetProperty("tts", out JsonElement name) && name.GetArrayLength() > 0)
            {
                names[emoji.Name] = Clean(name[0].GetString()!);
            }

            if (emoji.Value.TryGetProperty("default", out JsonElement words))
            {
                keywords[emoji.Name] = [.. words.EnumerateArray().Select(w => Clean(w.GetString()!)).Where(w => w.Length > 0).Distinct()];
            }
        }

        return new AnnotationFile(names, keywords);
    }

    private static string Clean(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
