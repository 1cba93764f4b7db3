using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Easel.Server.Features.Moderation;

namespace Easel.Server.Tests.Moderation;

public sealed partial class PolicyModeratorTests
{
    private const int LongestPrompt = 32_000;

    private static readonly PolicyModerator Moderator = PolicyLoader.Load(null);

    public static TheoryData<string> Hostile => [.. HostileParts().Select(part => string.Concat(Enumerable.Repeat(part, LongestPrompt / part.Length)))];

    [Fact]
    public void Judge_InnocentPrompts_PassAtBothLevels()
    {
        string[] prompts = [.. Lines("innocent.txt")];

        Assert.True(prompts.Length >= 150);
        Assert.All(prompts, prompt =>
        {
            Assert.Null(Moderator.Judge(prompt, ModerationLevel.Auto));
            Assert.Null(Moderator.Judge(prompt, ModerationLevel.Low));
        });
    }

    [Fact]
    public void Judge_PromptsToRefuse_AreRefusedForTheirCategoryAtTheirLevel()
    {
        string[][] rows = [.. Lines("refused.tsv").Select(line => line.Split('\t'))];

        Assert.True(rows.Length >= 100);
        Assert.All(rows, row =>
        {
            string prompt = Escape().Replace(row[2], m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());
            Assert.Equal(row[0], Moderator.Judge(prompt, ModerationLevel.Auto));
            Assert.Equal(row[1] == "low", Moderator.Judge(prompt, ModerationLevel.Low) is not null);
        });
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Judge_LongestHostilePrompt_IsDoneSoon(string prompt)
    {
        Moderator.Judge("a red ball", ModerationLevel.Auto);
        long start = Stopwatch.GetTimestamp();

        Moderator.Judge(prompt, ModerationLevel.Auto);

        // Far more than it takes, far less than anything quadratic would.
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("""{"version":2,"concepts":{},"categories":[]}""", "version 2 is unknown")]
    [InlineData("""{"version":1,"concepts":{},"categories":[]}""", "'categories' is empty")]
    [InlineData("""{"version":1,"concepts":{"a":{"en":["x"]}},"categories":[]}""", "the term 'x' has fewer than two letters")]
    [InlineData("""{"version":1,"concepts":{"a":{"en":["on*e two"]}},"categories":[]}""", "a star within")]
    [InlineData("""{"version":1,"concepts":{},"categories":[{"name":"Bad Name","rules":[]}]}""", "needs a name of small letters")]
    [InlineData("""{"version":1,"concepts":{},"categories":[{"name":"c","rules":[{"all":["a"]}]}]}""", "the concept 'a' is not under 'concepts'")]
    [InlineData("""{"version":1,"concepts":{},"categories":[{"name":"c","rules":[{"all":[]}]}]}""", "'all' is empty")]
    [InlineData("""{"version":1,"concepts":{"a":{},"b":{}},"categories":[{"name":"c","rules":[{"all":["a","b"]}]}]}""", "'within' must be 1 to 200 words")]
    public void Of_PolicyWithFault_SaysWhere(string json, string fault)
    {
        PolicyFile policy = PolicyFile.Parse(new MemoryStream(Encoding.UTF8.GetBytes(json)));

        PolicyException e = Assert.Throws<PolicyException>(() => PolicyModerator.Of(policy, "'test'"));

        Assert.StartsWith("Moderation policy 'test': ", e.Message, StringComparison.Ordinal);
        Assert.Contains(fault, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_UnknownMember_IsRefused() =>
        Assert.Throws<JsonException>(() => PolicyFile.Parse(new MemoryStream("""{"version":1,"concept":{},"categories":[]}"""u8.ToArray())));

    [Fact]
    public void Load_MissingFile_SaysHowToMend()
    {
        PolicyException e = Assert.Throws<PolicyException>(() => PolicyLoader.Load(Path.Combine(Path.GetTempPath(), "no-such-policy.json")));

        Assert.Contains("Set Easel:ModerationPolicy to a readable file", e.Message, StringComparison.Ordinal);
    }

    private static string[] HostileParts() =>
        ["a", "n u d ", "nud ", "kid ", "swastika hindu ", " ", "1!|", "性", "\u200b", "n.u.d.", "kid one two three four five six seven nine ten eleven twelve bare "];

    private static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(PolicyModeratorTests).Assembly.GetManifestResourceStream(name)!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }

    [GeneratedRegex(@"\\u([0-9a-f]{4})")]
    private static partial Regex Escape();
}
