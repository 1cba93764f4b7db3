using Easel.Planning.Words;

namespace Easel.Planning.Tests.Words;

public class NounsTests
{
    [Theory]
    [InlineData("spaniel", NounClass.Animal)]
    [InlineData("table", NounClass.Artifact)]
    [InlineData("pancake", NounClass.Food)]
    [InlineData("hot dog", NounClass.Food)]
    [InlineData("oak", NounClass.Plant)]
    [InlineData("plumber", NounClass.Person)]
    [InlineData("elbow", NounClass.Body)]
    [InlineData("hope", NounClass.Feeling)]
    [InlineData("tuesday", NounClass.Time)]
    [InlineData("justice", NounClass.Attribute)]
    [InlineData("zorb", NounClass.Unknown)]
    public void Class_Noun_IsWhatADictionarySays(string noun, NounClass expected) => Assert.Equal(expected, Nouns.Class(noun));

    [Theory]
    [InlineData("mallard", "duck")]
    [InlineData("mallards", "duck")]
    [InlineData("spaniel", "dog")]
    [InlineData("credenza", "sideboard")]
    [InlineData("eiffel tower", "tower")]
    [InlineData("minivan", "car")]
    [InlineData("violinist", "musician")]
    [InlineData("hot dog", "sandwich")]
    public void Hypernyms_Noun_HoldWhatItIsAKindOf(string noun, string hypernym) => Assert.Contains(hypernym, Nouns.Hypernyms(noun));

    [Fact]
    public void Hypernyms_Noun_AreNearestFirst()
    {
        List<string> hypernyms = [.. Nouns.Hypernyms("spaniel")];

        Assert.True(hypernyms.IndexOf("dog") < hypernyms.IndexOf("animal"));
    }

    [Theory]
    [InlineData("hot dog", "dog")]
    [InlineData("sea lion", "lion")]
    public void Hypernyms_Compound_AreNotThoseOfItsHead(string noun, string head) => Assert.DoesNotContain(head, Nouns.Hypernyms(noun));

    [Theory]
    [InlineData("teapot", true)]
    [InlineData("hedgehog", true)]
    [InlineData("sadness", false)]
    [InlineData("democracy", false)]
    public void IsVisible_Noun_TellsThingsFromThoughts(string noun, bool visible) => Assert.Equal(visible, Nouns.IsVisible(noun));
}
