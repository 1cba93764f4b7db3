using Easel.Planning.Words;

namespace Easel.Planning.Tests.Words;

/// <summary>Facts of English that any dictionary states.</summary>
public class WordFactsTests
{
    [Fact]
    public void Default_IsTheWholeOfWordNet()
    {
        Assert.InRange(WordNet.Default.LemmaCount, 140_000, 160_000);
        Assert.InRange(WordNet.Default.SynsetCount, 82_000, 83_000);
    }

    [Theory]
    [InlineData("credenza", PartsOfSpeech.Noun)]
    [InlineData("beautiful", PartsOfSpeech.Adjective)]
    [InlineData("quickly", PartsOfSpeech.Adverb)]
    [InlineData("ate", PartsOfSpeech.Verb)]
    [InlineData("leaves", PartsOfSpeech.Noun | PartsOfSpeech.Verb)]
    [InlineData("fire hydrants", PartsOfSpeech.Noun)]
    [InlineData("geese", PartsOfSpeech.Noun)]
    [InlineData("zorb", PartsOfSpeech.None)]
    [InlineData("", PartsOfSpeech.None)]
    [InlineData("žluťoučký", PartsOfSpeech.None)]
    public void Of_Word_HoldsItsPartsOfSpeech(string word, PartsOfSpeech parts) =>
        Assert.Equal(parts, parts == PartsOfSpeech.None ? WordFacts.Of(word) : WordFacts.Of(word) & parts);

    [Theory]
    [InlineData("dog", PartsOfSpeech.Noun)]
    [InlineData("dogs", PartsOfSpeech.Noun)]
    [InlineData("run", PartsOfSpeech.Verb)]
    [InlineData("running", PartsOfSpeech.Verb)]
    [InlineData("majestic", PartsOfSpeech.Adjective)]
    [InlineData("cozy", PartsOfSpeech.Adjective)]
    [InlineData("wandered", PartsOfSpeech.Verb)]
    [InlineData("gently", PartsOfSpeech.Adverb)]
    [InlineData("lighthouse", PartsOfSpeech.Noun)]
    public void MostLikely_Word_GivesItsUsualPart(string word, PartsOfSpeech part) => Assert.Equal(part, WordFacts.MostLikely(word));

    [Theory]
    [InlineData("children", PartsOfSpeech.Noun, "child")]
    [InlineData("wolves", PartsOfSpeech.Noun, "wolf")]
    [InlineData("snowmen", PartsOfSpeech.Noun, "snowman")]
    [InlineData("cherries", PartsOfSpeech.Noun, "cherry")]
    [InlineData("churches", PartsOfSpeech.Noun, "church")]
    [InlineData("glass", PartsOfSpeech.Noun, "glass")]
    [InlineData("polar bears", PartsOfSpeech.Noun, "polar bear")]
    [InlineData("swam", PartsOfSpeech.Verb, "swim")]
    [InlineData("carried", PartsOfSpeech.Verb, "carry")]
    [InlineData("hopping", PartsOfSpeech.Verb, "hop")]
    [InlineData("dancing", PartsOfSpeech.Verb, "dance")]
    [InlineData("biggest", PartsOfSpeech.Adjective, "big")]
    [InlineData("happier", PartsOfSpeech.Adjective, "happy")]
    [InlineData("zorbs", PartsOfSpeech.Noun, null)]
    public void Lemma_Form_IsFound(string form, PartsOfSpeech part, string? lemma) => Assert.Equal(lemma, WordFacts.Lemma(form, part));

    [Fact]
    public void Frequency_UsualWord_IsAboveARareOne() => Assert.True(WordFacts.Frequency("house") > WordFacts.Frequency("wigwam"));

    [Fact]
    public void TryFind_EveryLemma_IsFoundUnderItsName()
    {
        for (int lemma = 0; lemma < WordNet.Default.LemmaCount; lemma += 97)
        {
            Assert.True(WordNet.Default.TryFind(WordNet.Default.LemmaName(lemma), out WordNetEntry entry));
            Assert.Equal(lemma, entry.Lemma);
        }
    }

    [Fact]
    public void TryFind_ProgramBuiltWithoutWordLists_KnowsNoWord()
    {
        WordNet empty = new([]);

        Assert.False(empty.TryFind("dog", out _));
        Assert.False(empty.AnyBeginsWith("d"));
    }

    [Fact]
    public void WordNet_OtherFile_IsRefused() => Assert.Throws<InvalidDataException>(() => new WordNet([1, 2, 3, 4]));
}
