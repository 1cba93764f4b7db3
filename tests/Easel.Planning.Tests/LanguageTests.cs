using Easel.Planning.Language;

namespace Easel.Planning.Tests;

public class LanguageTests
{
    [Theory]
    [InlineData("dog", "dogs")]
    [InlineData("bus", "buses")]
    [InlineData("cherry", "cherries")]
    [InlineData("toy", "toys")]
    [InlineData("man", "men")]
    [InlineData("policeman", "policemen")]
    [InlineData("policewoman", "policewomen")]
    [InlineData("human", "humans")]
    [InlineData("wine glass", "wine glasses")]
    [InlineData("knife", "knives")]
    [InlineData("teddy bear", "teddy bears")]
    public void Plurals_Name_BeginWithTheRightOne(string name, string plural) => Assert.Equal(plural, Inflection.Plurals(name).First());

    [Theory]
    [InlineData("sandwich", "sandwichs")]
    [InlineData("knife", "knifes")]
    public void Plurals_Name_HoldCommonMistakes(string name, string plural) => Assert.Contains(plural, Inflection.Plurals(name));

    [Theory]
    [InlineData("run", "running")]
    [InlineData("ride", "riding")]
    [InlineData("fly", "flies")]
    [InlineData("fly", "flying")]
    [InlineData("carry", "carried")]
    public void VerbForms_Verb_HoldForm(string verb, string form) => Assert.Contains(form, Inflection.VerbForms(verb));

    [Theory]
    [InlineData("a sign that says \"OPEN\" now", "OPEN")]
    [InlineData("'GOOD MORNING'", "GOOD MORNING")]
    [InlineData("the dog's 'bowl' and the kids' book", "bowl")]
    [InlineData("'Don't Panic'", "Don't Panic")]
    [InlineData("“Hej” or «Salut»", "Hej|Salut")]
    [InlineData("\"OPEN,\" it says", "OPEN")]
    [InlineData("a 5\" plate", "")]
    [InlineData("the dogs' bowl", "")]
    [InlineData("\"\" and \" \"", "")]
    public void Find_Prompt_GivesItsQuotations(string prompt, string expected) =>
        Assert.Equal(expected, string.Join('|', QuotedText.Find(prompt).Select(q => q.Content)));

    [Theory]
    [InlineData("bicyle", "bicycle")]
    [InlineData("bicylce", "bicycle")]
    [InlineData("ballooon", "balloon")]
    [InlineData("plate", null)]
    [InlineData("store", null)]
    [InlineData("zorb", null)]
    [InlineData("nicycle", null)]
    public void Correct_Word_GivesTheWordThatWasMeant(string word, string? meant)
    {
        SpellingIndex index = new(["bicycle", "balloon", "plane", "shore"], _ => false);

        Assert.Equal(meant, index.Correct(word));
    }

    [Fact]
    public void Apply_LightRed_MovesTowardsWhite()
    {
        NamedColor color = Shade.All.Single(s => s.Word == "light").Apply(new NamedColor("red", "#ff0000"));

        Assert.Equal(new NamedColor("light red", "#ff7373"), color);
    }

    [Theory]
    [InlineData("colors")]
    [InlineData("materials")]
    [InlineData("surfaces")]
    [InlineData("sizes")]
    [InlineData("counts")]
    [InlineData("times")]
    [InlineData("weather")]
    [InlineData("sky")]
    [InlineData("camera")]
    [InlineData("relations")]
    [InlineData("function-words")]
    [InlineData("verbs")]
    [InlineData("compounds")]
    public void Read_WordList_HoldsNoWordTwice(string list)
    {
        IEnumerable<string> twice = DataFile.Read(list, ':').SelectMany(l => l.Words).GroupBy(w => w).Where(g => g.Count() > 1).Select(g => g.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Read_Kinds_HoldNoWordTwice()
    {
        IEnumerable<string> twice = DataFile.Read("kinds", '=', '~').SelectMany(l => l.Words).GroupBy(w => w).Where(g => g.Count() > 1).Select(g => g.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Read_Colors_AreSixDigitHex() =>
        Assert.All(DataFile.Read("colors", ':'), l => Assert.Matches("^#[0-9a-f]{6}$", l.Left));
}
