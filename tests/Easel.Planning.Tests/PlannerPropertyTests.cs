using CsCheck;
using Easel.Planning.Grammar;
using Easel.Planning.Language;

namespace Easel.Planning.Tests;

/// <summary>What holds for any prompt whatever.</summary>
public class PlannerPropertyTests
{
    private static readonly Planner Planner = new(TestVocabulary.Small);

    /// <summary>Words that meet every branch of the grammar, unknown ones and odd characters among them.</summary>
    private static readonly string[] Stock =
    [
        "a", "the", "two", "0", "seventeen", "99999999999", "red", "light", "blue", "and", ",", ".", "with", "without", "no", "not", "is", "are", "that",
        "which", "it", "they", "'s", "\"", "'", "“", "”", "car", "cars", "flying", "dog", "dogs", "man", "shirt", "sign", "says", "reading", "cup", "table", "of",
        "on", "in", "left", "to the left of", "on the right", "between", "behind", "holding", "wearing", "made of", "wooden", "glass", "orange", "beach",
        "city", "futuristic", "at", "sunset", "background", "sky", "letters", "bold", "big", "tiny", "striped", "a pair of", "crowd of", "zorb", "🐕", "中文",
        "don't", "x-y", "-", "&", "3d render", "photo", "close-up", "\0", "\ud800", "İ", "NaN", "100%", "sleeps", "filled with", "roof",
    ];

    /// <summary>Words that say what would be taken for granted without them: the default style and number, and that a quotation is a text on a sign.</summary>
    private static readonly string[] TakenForGranted = ["floor", "photo", "photograph", "a few", "sign", "words", "reading"];

    /// <summary>Prompts that say something twice: one of the two may go without a trace.</summary>
    private static readonly string[] Redundant =
    [
        "a dog on the left and a cat on the right", "the bottle on the left is green and the bottle on the right is blue",
        "A futuristic city skyline at sunset with flying cars in the sky", "cars flying in the sky",
        "a boat on a lake with mountains in the background", "a house at night under a starry sky",
        "a snowy winter day with heavy snowfall", "an overcast rainy street", "a rainy, stormy beach",
    ];

    private static readonly Gen<string> Word = Gen.Int[0, Stock.Length - 1].Select(i => Stock[i]);

    private static readonly Gen<string> Salad = Word.Array[0, 60].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Anything = Gen.OneOf(Salad, Gen.String[0, 200]);

    [Fact]
    public void Plan_AnyPrompt_IsConsistent() => Anything.Sample(prompt => AssertConsistent(Planner.Plan(prompt), prompt), iter: 4000);

    [Theory]
    [InlineData("shirt between man &")]
    [InlineData("a cup behind")]
    [InlineData("a dog on the left and")]
    public void Plan_PromptThatBreaksOff_IsConsistent(string prompt) => AssertConsistent(Planner.Plan(prompt), prompt);

    [Fact]
    public void Plan_AnyPrompt_IsTheSameAgain() =>
        Salad.Sample(prompt => Assert.Equal(PlanJson.Write(Planner.Plan(prompt)), PlanJson.Write(new Planner(TestVocabulary.Small).Plan(prompt))), iter: 5);

    [Fact]
    public void Plan_AnyPrompt_SurvivesJson() => Salad.Sample(
        prompt =>
        {
            // Half a surrogate pair is no text; JSON cannot hold it.
            string json = PlanJson.Write(Planner.Plan(prompt.Replace("\ud800", "", StringComparison.Ordinal)));
            Assert.Equal(json, PlanJson.Write(PlanJson.Read(json)));
        },
        iter: 1000);

    [Fact]
    public void Describe_AnyPlan_IsOneSentence() =>
        Salad.Sample(prompt => Assert.EndsWith(".", PlanSentence.Describe(Planner.Plan(prompt)), StringComparison.Ordinal), iter: 1000);

    [Theory]
    [InlineData("\"")]
    [InlineData("'x ")]
    [InlineData("a ")]
    [InlineData("a-")]
    [InlineData("red and ")]
    [InlineData("a car on a table ")]
    [InlineData("abcdefghijklmnop ")]
    [InlineData("sign says ")]
    [InlineData("two dogs and three cats with ")]
    [InlineData("between a ")]
    [InlineData("'s ")]
    public void Plan_LongestRepetition_StaysSmall(string unit)
    {
        string prompt = string.Concat(Enumerable.Repeat(unit, Planner.MaximumPromptLength / unit.Length + 2));

        Plan plan = Planner.Plan(prompt);

        AssertConsistent(plan, prompt);
        Assert.Contains(plan.Assumptions, a => a.Contains("longer than", StringComparison.Ordinal));
    }

    [Fact]
    public void Plan_UnknownWordsAmongKnown_AreAllListedInOrder() => Gen.Select(Word.Array[1, 20], Gen.Int[1, 4]).Sample(
        (words, unknown) =>
        {
            // Quotation marks would make the unknown words a text that is understood.
            string[] plain = [.. words.Where(w => w.IndexOfAny(['"', '\'', '“', '”', '-', '\0', '\ud800']) < 0 && w is not ("says" or "reading" or "no"))];
            string[] strange = [.. Enumerable.Range(0, unknown).Select(i => "qzx" + (char)('a' + i) + "vw")];
            string prompt = string.Join(' ', plain.Zip(strange, (a, b) => $"{a} {b}"));

            IEnumerable<string> listed = Planner.Plan(prompt).NotUnderstood.Where(w => w.StartsWith("qzx", StringComparison.Ordinal));

            Assert.Equal(strange.Take(plain.Length), listed);
        },
        iter: 2000);

    [Fact]
    public void Plan_EveryPhraseOfTheTable_EitherChangesThePlanOrIsListed()
    {
        Lexicon lexicon = LexiconBuilder.Build(TestVocabulary.Small);
        List<string> silent = [];
        foreach (string prompt in PlannerTableTests.Rows.Select(r => r.Data.Item1).Except(Redundant))
        {
            Plan plan = Planner.Plan(prompt);
            List<Token> tokens = Tokenizer.Split(prompt, QuotedText.Find(prompt));
            foreach (Lexeme lexeme in lexicon.Read(tokens).Where(l => tokens.GetRange(l.First, l.Count).Exists(WordAccount.IsContent)))
            {
                (int start, int end) = (tokens[lexeme.First].Start, tokens[lexeme.First + lexeme.Count - 1].End);
                bool isListed = lexeme.Key.Split(' ').Any(w => plan.NotUnderstood.Contains(w, StringComparer.OrdinalIgnoreCase))
                    || plan.NotUnderstood.Contains(prompt[start..end]);
                string without = prompt[..start] + "qzxvw" + prompt[end..];
                if (!isListed && !TakenForGranted.Contains(lexeme.Key) && Essence(plan) == Essence(Planner.Plan(without)))
                {
                    silent.Add($"'{prompt[start..end]}' in '{prompt}'");
                }
            }
        }

        Assert.Empty(silent);
    }

    /// <summary>A plan without the words it came from.</summary>
    private static string Essence(Plan plan) => PlanText.Of(plan with { NotUnderstood = [] });

    private static void AssertConsistent(Plan plan, string prompt)
    {
        HashSet<string> ids = [.. plan.Elements.Select(e => e.Id)];
        Assert.Equal(prompt, plan.Prompt);
        Assert.Equal(plan.Elements.Length, ids.Count);
        Assert.True(plan.Elements.Length <= PlanDraft.MaximumElements);
        Assert.All(plan.Elements, e => Assert.InRange(e.Count, 1, PlanDraft.MaximumCount));
        Assert.All(plan.Elements, e => Assert.InRange(e.Scale, 0.1f, 5f));
        Assert.All(plan.Elements, e => Assert.Contains(TestVocabulary.Small.Things, t => t.Id == e.Thing));
        Assert.All(plan.Relations, r => Assert.True(ids.Contains(r.Subject) && ids.Contains(r.Object) && r.Subject != r.Object));
        Assert.All(plan.Texts, t => Assert.Contains(t.Carrier, ids));
        Assert.All(plan.Forbidden, f => Assert.DoesNotContain(plan.Elements, e => e.Thing == f));
        Assert.True(plan.Setting.Place is null || TestVocabulary.Small.Places.Any(p => p.Id == plan.Setting.Place));
    }
}
