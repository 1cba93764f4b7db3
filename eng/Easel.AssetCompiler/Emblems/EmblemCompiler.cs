using System.Reflection;
using System.Text.Json;

namespace Easel.AssetCompiler.Emblems;

/// <summary>Compiles vector art, the packages' and our own, into the one file that the catalogue embeds.</summary>
internal static class EmblemCompiler
{
    private const string Folder = "Easel.AssetCompiler.Emblems.";

    public static void Compile(string nodeModules, string output)
    {
        Dictionary<string, string> drawings = Drawings(Path.Combine(nodeModules, "@iconify-json", "noto", "icons.json"));
        var shortNames = new ShortNames(nodeModules);
        Dictionary<string, string[]> names = EmblemTable.ReadNames(ReadText("Data.names.txt"));
        var emblems = new List<CompiledEmblem>();
        foreach (EmblemRow row in EmblemTable.ReadRows(ReadText("Data.emblems.txt")))
        {
            string drawing = drawings.GetValueOrDefault(row.Picture)
                ?? throw new InvalidDataException($"Data/emblems.txt names the picture '{row.Picture}', which neither the package nor Art/ has.");
            string[] called = names.GetValueOrDefault(row.Picture) ?? [shortNames.Of(row.Picture) ?? row.Picture.Replace('-', ' ')];
            emblems.Add(new CompiledEmblem(row, called, SvgReader.Read(drawing, row.Turn)));
        }

        File.WriteAllBytes(output, EmblemWriter.Write(emblems));
    }

    /// <summary>What is inside the svg element, by name of the picture; ours come before the packages'.</summary>
    private static Dictionary<string, string> Drawings(string icons)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(icons));
        var drawings = document.RootElement.GetProperty("icons").EnumerateObject()
            .ToDictionary(i => i.Name, i => i.Value.GetProperty("body").GetString()!, StringComparer.Ordinal);
        const string Art = Folder + "Art.", Ending = ".svg";
        foreach (string resource in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Art, StringComparison.Ordinal)))
        {
            drawings[resource[Art.Length..^Ending.Length]] = ReadResource(resource);
        }

        return drawings;
    }

    private static string[] ReadText(string name) => ReadResource(Folder + name).Split('\n');

    private static string ReadResource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
