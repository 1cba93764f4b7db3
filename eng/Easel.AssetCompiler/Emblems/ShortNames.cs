using System.Globalization;
using System.Text.Json;

namespace Easel.AssetCompiler.Emblems;

/// <summary>English short names of pictures: the package says which character a picture shows, the Unicode CLDR what that is called.</summary>
internal sealed class ShortNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ShortNames(string nodeModules)
    {
        Dictionary<string, string> spoken = [];
        using (JsonDocument annotations = Parse(nodeModules, "cldr-annotations-full", "annotations", "en", "annotations.json"))
        {
            foreach (JsonProperty entry in annotations.RootElement.GetProperty("annotations").GetProperty("annotations").EnumerateObject())
            {
                if (entry.Value.TryGetProperty("tts", out JsonElement tts))
                {
                    spoken[entry.Name] = tts[0].GetString()!.ToLowerInvariant().Replace('’', '\'').Replace('-', ' ');
                }
            }
        }

        using JsonDocument characters = Parse(nodeModules, "@iconify-json", "noto", "chars.json");
        foreach (JsonProperty entry in characters.RootElement.EnumerateObject())
        {
            string text = string.Concat(entry.Name.Split('-').Select(c => char.ConvertFromUtf32(int.Parse(c, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
            if (spoken.GetValueOrDefault(text) is { } name)
            {
                _names.TryAdd(entry.Value.GetString()!, name);
            }
        }
    }

    /// <summary>What a picture is called, lower case, or null.</summary>
    public string? Of(string picture) => _names.GetValueOrDefault(picture);

    private static JsonDocument Parse(params string[] path) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(path)));
}
