using System.Text;

namespace Easel.AssetCompiler.Hyphens;

/// <summary>Compiles hyphenation patterns of the npm package "hyphen" into the file that <c>Hyphenator</c> reads.</summary>
internal static class HyphenCompiler
{
    /// <summary>Languages whose patterns are under licences like MIT or BSD, and the files they are in.</summary>
    private static readonly (string Language, string File)[] s_languages =
        [("de", "de-1996"), ("en", "en-us"), ("es", "es"), ("fr", "fr"), ("it", "it"), ("pt", "pt")];

    public static void Compile(string nodeModules, string output)
    {
        var text = new StringBuilder();
        foreach ((string language, string file) in s_languages)
        {
            string source = File.ReadAllText(Path.Combine(nodeModules, "hyphen", "patterns", file + ".js"));
            const string Begin = "})(this, ";
            var definition = (List<object>)JsLiteral.Read(source, source.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length);
            string[] levels = [.. ((List<object>)definition[0]).Select(l => string.Concat((List<object>)l))];
            text.Append('#').Append(language).Append('\n');
            var lines = new List<string>();
            AddPatterns((Dictionary<string, object>)definition[1], "", levels, lines);
            if (definition.Count > 2)
            {
                // The package counts the hyphens before a place as well.
                lines.AddRange(((Dictionary<string, object>)definition[2])
                    .Select(e => $"!{e.Key} {string.Join(',', ((List<object>)e.Value).Select((place, i) => (int)place - i))}"));
            }

            foreach (string line in lines.Order(StringComparer.Ordinal))
            {
                text.Append(line).Append('\n');
            }
        }

        File.WriteAllBytes(output, PackedText.Pack(text.ToString()));
    }

    /// <summary>A node is the number of its levels, or what follows it, or a list of both.</summary>
    private static void AddPatterns(Dictionary<string, object> node, string prefix, string[] levels, List<string> lines)
    {
        foreach ((string letter, object child) in node)
        {
            string pattern = prefix + letter;
            object? next = child is List<object> both ? both[0] : child as Dictionary<string, object>;
            if ((child is List<object> pair ? pair[1] : child) is int index)
            {
                lines.Add($"{pattern} {levels[index]}");
            }

            if (next is Dictionary<string, object> deeper)
            {
                AddPatterns(deeper, pattern, levels, lines);
            }
        }
    }
}
