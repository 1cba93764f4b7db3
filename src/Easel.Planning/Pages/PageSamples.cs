using System.Collections.Immutable;

namespace Easel.Planning.Pages;

/// <summary>Texts for pages whose prompts give none (page-samples.txt).</summary>
internal static class PageSamples
{
    /// <summary>Stands for the topic until the picture tells what it is.</summary>
    public const string Unnamed = "\u0001";

    private static readonly ImmutableArray<Sample> s_all = [.. Read()];

    /// <summary>The texts for a kind and topic, for roles that the page has not; headings and entries only together.</summary>
    public static IEnumerable<PageBlock> For(string kind, string? topic, Func<BlockRole, bool> has)
    {
        string words = $" {topic?.ToLowerInvariant()} ";
        Sample? sample = s_all.FirstOrDefault(s => s.Kind == kind && s.Words.Any(w => words.Contains($" {w} ", StringComparison.Ordinal)))
            ?? s_all.FirstOrDefault(s => s.Kind == kind && s.Words.IsEmpty);
        string name = topic ?? Unnamed;
        PageBlock[] all = [.. sample?.Blocks ?? []];
        for (int i = 0; i < all.Length;)
        {
            // A heading goes with what stands under it.
            int end = i + 1;
            while (all[i].Role == BlockRole.Heading && end < all.Length && all[end].Role is BlockRole.Item or BlockRole.Body)
            {
                end++;
            }

            bool isGroup = end > i + 1;
            if (isGroup ? !all[(i + 1)..end].Any(b => has(b.Role)) : !has(all[i].Role))
            {
                foreach (PageBlock block in all[i..end])
                {
                    yield return block with { Text = block.Text.Replace("{topic}", WithArticle(name), StringComparison.Ordinal).Replace("{Topic}", Titles.Of(name), StringComparison.Ordinal) };
                }
            }

            i = end;
        }
    }

    private static string WithArticle(string topic) => char.IsUpper(topic[0]) || topic == Unnamed ? topic : Grammar.Article.With(topic).Replace("a ", "our ", StringComparison.Ordinal).Replace("an ", "our ", StringComparison.Ordinal);

    private static IEnumerable<Sample> Read()
    {
        using Stream stream = typeof(PageSamples).Assembly.GetManifestResourceStream("page-samples")
            ?? throw new InvalidOperationException("The list of sample texts is not embedded.");
        using StreamReader reader = new(stream);
        (string Kind, ImmutableArray<string> Words)? head = null;
        var blocks = ImmutableArray.CreateBuilder<PageBlock>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                if (head is var (kind, words))
                {
                    yield return new Sample(kind, words, blocks.ToImmutable());
                }

                string[] parts = line.Trim('[', ']').Split(' ', 2);
                head = (parts[0], parts[1] == "*" ? [] : [.. parts[1].Split(", ")]);
                blocks.Clear();
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                blocks.Add(ReadBlock(line));
            }
        }

        if (head is var (lastKind, lastWords))
        {
            yield return new Sample(lastKind, lastWords, blocks.ToImmutable());
        }
    }

    private static PageBlock ReadBlock(string line)
    {
        int space = line.IndexOf(' ', StringComparison.Ordinal);
        string[] cells = line[(space + 1)..].Split('|', StringSplitOptions.TrimEntries);
        return new PageBlock
        {
            Role = Enum.Parse<BlockRole>(line[..space], ignoreCase: true),
            Text = cells[0],
            Detail = cells.Length > 1 && cells[1].Length > 0 ? cells[1] : null,
            Value = cells.Length > 2 ? cells[2] : null,
            IsAssumed = true,
        };
    }

    /// <summary>The texts for one kind and some words of topics.</summary>
    private sealed record Sample(string Kind, ImmutableArray<string> Words, ImmutableArray<PageBlock> Blocks);
}
