using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Easel.Catalogue;
using Easel.Catalogue.Environments;
using Easel.Imaging;
using Easel.Imaging.Encoding;
using Easel.Planning;
using Easel.Studio;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary><c>easel catalogue index</c>: a page of everything that can be shown, with names, sizes, words, parameters and pictures.</summary>
internal static partial class CatalogueIndex
{
    private const string Style =
        "body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#222}h2{margin:2.4rem 0 .6rem;text-transform:capitalize}"
        + ".grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem}.card{border:1px solid #ddd;border-radius:10px;overflow:hidden}"
        + ".card img{width:100%;display:block;background:#eee}.card div{padding:.6rem .8rem}.card h3{margin:0 0 .2rem;font-size:1rem}.card p{margin:.15rem 0;font-size:.82rem;color:#555}";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var output = new Option<DirectoryInfo>("--output", "-o") { Description = "The folder to write, with index.html and pictures.", Required = true };
        var family = new Option<string?>("--family") { Description = "Only this family; 'places' for the environments." };
        var bare = new Option<bool>("--no-pictures") { Description = "Writes the page alone." };
        var options = new DrawingOptions();
        var command = new Command("index", "Writes a page of every thing and place with its words, its parameters and a picture.") { output, family, bare };
        options.AddTo(command);
        command.SetAction((result, cancellation) => CommandRunner.Run(async () =>
        {
            Brief brief = options.Read(result);
            DirectoryInfo folder = result.GetValue(output)!;
            folder.Create();
            Card[] cards = [.. Cards().Where(c => result.GetValue(family) is not { } only || c.Family == only)];
            if (cards.Length == 0)
            {
                throw new UsageException($"No such family. Families: {string.Join(", ", Cards().Select(c => c.Family).Distinct())}.");
            }

            if (!result.GetValue(bare))
            {
                await Draw(cards, brief, folder, cancellation);
            }

            string file = Path.Combine(folder.FullName, "index.html");
            await File.WriteAllTextAsync(file, Page(cards, !result.GetValue(bare)), cancellation);
            AnsiConsole.MarkupLineInterpolated($"{file}  [grey]{cards.Length} entries[/]");
        }));
        return command;
    }

    /// <summary>Everything listed: things by family, then places.</summary>
    public static IEnumerable<Card> Cards() => Catalogue.Catalogue.Default.Objects.Select(Of).OrderBy(c => c.Family, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)
        .Concat(Catalogue.Catalogue.Default.Environments.Select(Of));

    /// <summary>The page.</summary>
    /// <param name="cards">What it lists.</param>
    /// <param name="hasPictures">Whether pictures lie beside it.</param>
    public static string Page(IReadOnlyCollection<Card> cards, bool hasPictures)
    {
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Easel: the catalogue</title><style>").Append(Style).Append("</style><h1>The catalogue</h1>");
        page.Append(CultureInfo.InvariantCulture, $"<p>{cards.Count} entries. How to add one: docs/contributing-things.md.</p>");
        foreach (IGrouping<string, Card> family in cards.GroupBy(c => c.Family))
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(family.Key)} ({family.Count()})</h2><div class=\"grid\">");
            foreach (Card card in family)
            {
                page.Append("<div class=\"card\">");
                if (hasPictures)
                {
                    page.Append(CultureInfo.InvariantCulture, $"<img loading=\"lazy\" src=\"{card.Id}.png\" alt=\"{Text(card.Names[0])}\">");
                }

                page.Append(CultureInfo.InvariantCulture, $"<div><h3>{Text(card.Names[0])}</h3><p><code>{card.Id}</code></p>");
                Line("also", card.Names.Skip(1));
                Line("words", card.Words);
                Line("parts", card.Parts);
                Line("parameters", card.Parameters);
                page.Append(card.Size.Length > 0 ? $"<p>{card.Size}</p>" : "").Append("</div></div>");
            }

            page.Append("</div>");
        }

        return page.Append("</html>\n").ToString();

        void Line(string label, IEnumerable<string> values)
        {
            if (string.Join(", ", values) is { Length: > 0 } list)
            {
                page.Append(CultureInfo.InvariantCulture, $"<p><b>{label}</b> {Text(list)}</p>");
            }
        }
    }

    private static async Task Draw(Card[] cards, Brief brief, DirectoryInfo folder, CancellationToken cancellation)
    {
        var engine = new ImageEngine();
        int done = 0;
        await CommandRunner.Progress("Drawing the catalogue", async task =>
        {
            foreach (Card card in cards)
            {
                Picture picture = (await engine.DrawAsync(brief with { Plan = card.Plan }, cancellation: cancellation)).Picture;
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, card.Id + ".png"), PictureEncoder.Encode(picture, PictureFormat.Png), cancellation);
                task.Value = (double)++done / cards.Length;
            }
        });
    }

    private static Card Of(CatalogueEntry entry) => new(
        entry.Info.Family, entry.Info.Id, [.. entry.Info.Names], [.. entry.Info.Words], [.. entry.Info.Parts], [.. Parameters(entry)],
        string.Create(CultureInfo.InvariantCulture, $"{entry.Info.Size.X:0.##} × {entry.Info.Size.Y:0.##} × {entry.Info.Size.Z:0.##} m"),
        new Plan
        {
            Prompt = $"a {entry.Info.Names[0]}", Setting = new Setting { Place = "studio" }, Elements = [new Element { Id = "e1", Thing = entry.Info.Id, Words = entry.Info.Names[0] }],
        });

    private static Card Of(EnvironmentEntry place) => new(
        "places", place.Info.Id, [.. place.Info.Names], [.. place.Info.Words], [], [], "", new Plan { Prompt = place.Info.Names[0], Setting = new Setting { Place = place.Info.Id }, Elements = [] });

    /// <summary>Names of an entry's parameters, as words: those of the record that it draws.</summary>
    private static IEnumerable<string> Parameters(CatalogueEntry entry)
    {
        for (Type? type = entry.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(CatalogueEntry<>))
            {
                return type.GetGenericArguments()[0].GetConstructors().OrderByDescending(c => c.GetParameters().Length).First().GetParameters().Select(p => Humps().Replace(p.Name!, " $1").Trim().ToLowerInvariant());
            }
        }

        return [];
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Humps();

    /// <summary>One entry of the index.</summary>
    /// <param name="Family">Its family.</param>
    /// <param name="Id">Its id.</param>
    /// <param name="Names">Its names, the usual one first.</param>
    /// <param name="Words">Words it honours.</param>
    /// <param name="Parts">Parts that can be coloured.</param>
    /// <param name="Parameters">What varies from one individual to the next.</param>
    /// <param name="Size">Typical size.</param>
    /// <param name="Plan">What its picture shows.</param>
    internal sealed record Card(
        string Family, string Id, IReadOnlyList<string> Names, IReadOnlyList<string> Words, IReadOnlyList<string> Parts, IReadOnlyList<string> Parameters, string Size, Plan Plan);
}
