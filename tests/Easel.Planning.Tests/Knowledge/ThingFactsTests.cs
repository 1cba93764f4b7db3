using Easel.Planning.Knowledge;
using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Tests.Knowledge;

public class ThingFactsTests
{
    [Theory]
    [InlineData("ant", 0.001f, 0.01f)]
    [InlineData("apple", 0.06f, 0.1f)]
    [InlineData("cats", 0.2f, 0.5f)]
    [InlineData("schnauzer", 0.3f, 1)]
    [InlineData("plumber", 1.5f, 2)]
    [InlineData("giraffe", 4, 6)]
    [InlineData("skyscraper", 80, 500)]
    public void TypicalSize_Thing_IsPlausible(string noun, float least, float most) => Assert.InRange(ThingFacts.TypicalSize(noun)!.Value, least, most);

    [Fact]
    public void TypicalSize_UnknownWord_IsUnknown() => Assert.Null(ThingFacts.TypicalSize("zorb"));

    [Fact]
    public void TypicalColors_Things_AreThoseThatTellThemApart()
    {
        Assert.Equal(["yellow"], ThingFacts.TypicalColors("banana"));
        Assert.Equal(["black", "white"], ThingFacts.TypicalColors("zebra"));
        Assert.Empty(ThingFacts.TypicalColors("chair"));
    }

    [Theory]
    [InlineData("camel", "desert")]
    [InlineData("sperm whale", "ocean")]
    [InlineData("justice", null)]
    public void Habitats_Thing_IsWhereItLives(string noun, string? place) => Assert.Equal(place, ThingFacts.Habitats(noun).FirstOrDefault());

    [Theory]
    [InlineData("cup", "table")]
    [InlineData("painting", "wall")]
    [InlineData("chandelier", "ceiling")]
    [InlineData("house", null)]
    public void Supports_Thing_IsWhatItRestsOn(string noun, string? support) => Assert.Equal(support, ThingFacts.Supports(noun).FirstOrDefault());

    [Fact]
    public void TypicalColors_AllOfThem_AreColorsOfTheLexicon()
    {
        HashSet<string> colors = [.. DataFile.Read("colors", ':').SelectMany(l => l.Words)];

        Assert.All(DataFile.Read("typical-colors", ':').SelectMany(l => l.Left.Split('+')), c => Assert.Contains(c, colors));
    }

    [Theory]
    [InlineData("typical-sizes")]
    [InlineData("typical-colors")]
    [InlineData("riddles")]
    [InlineData("irregular-plurals")]
    [InlineData("planets")]
    [InlineData("landmarks")]
    public void Read_Table_SaysNothingTwice(string table)
    {
        bool isByLine = table is "planets" or "landmarks" or "irregular-plurals";
        IEnumerable<string> keys = isByLine ? DataFile.Read(table, ':').Select(l => l.Left) : DataFile.Read(table, ':').SelectMany(l => l.Words);

        Assert.Empty(keys.GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Theory]
    [InlineData("typical-sizes")]
    [InlineData("typical-colors")]
    [InlineData("habitats")]
    [InlineData("supports")]
    public void Read_Table_HoldsWords(string table) =>
        Assert.InRange(DataFile.Read(table, ':').SelectMany(l => l.Words).Count(w => !WordFacts.IsKnown(Tokenizer.Normalize(w))), 0, 40);

    [Fact]
    public void Read_Flags_AreMadeOfColors() => Assert.All(
        DataFile.Read("flags", ':').SelectMany(l => l.Words.Skip(2).SelectMany(w => w.Split(' ', '*')).Where(w => w.StartsWith('#'))),
        w => Assert.Matches("^#[0-9a-f]{6}$", w));
}
