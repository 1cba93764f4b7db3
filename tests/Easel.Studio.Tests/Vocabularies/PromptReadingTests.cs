using Easel.Planning;
using Easel.Studio.Vocabularies;

namespace Easel.Studio.Tests.Vocabularies;

/// <summary>How prompts are read with the words of the real catalogue: what belongs to what, and what is shown where nothing has the name.</summary>
public sealed class PromptReadingTests
{
    private static readonly Planner Planner = new(CatalogueVocabulary.Of(Catalogue.Catalogue.Default));

    [Theory]
    [InlineData("a doll with feathers on its head", "feather On doll")]
    [InlineData("a boy sitting on the shoulders of a man", "boy On man")]
    [InlineData("a dog with a hat", "hat WornBy dog")]
    [InlineData("a fox in a studded leather jacket", "leather jacket WornBy fox")]
    [InlineData("a cat wearing an astronaut suit", "suit WornBy cat")]
    [InlineData("a woman holding an umbrella and a red suitcase", "umbrella HeldBy woman; suitcase HeldBy woman")]
    [InlineData("a woman holding a cup and a car drives by", "cup HeldBy woman")]
    [InlineData("a dog holding a bone and a cat", "bone HeldBy dog")]
    [InlineData("a flag with a peace symbol", "peace symbol DepictedOn flag")]
    [InlineData("a trash bin with a green bin on its left and a blue bin on its right", "bin LeftOf trash bin; bin RightOf trash bin")]
    [InlineData("a rabbit checks its watch", "rabbit Facing watch")]
    [InlineData("a cat beside a painting", "cat NextTo painting")]
    [InlineData("a van with a cityscape painted on it", "")]
    [InlineData("a horse in a field covered with red poppies", "")]
    [InlineData("a girl with an umbrella", "umbrella HeldBy girl")]
    [InlineData("a man playing the guitar", "guitar HeldBy man")]
    [InlineData("a man playing the piano", "man Touching piano")]
    [InlineData("a woman sitting at a table with a glass of wine", "woman NextTo table; glass of wine On table")]
    [InlineData("three people sitting around a campfire", "person Around campfire")]
    [InlineData("a robot on a desk next to a lamp", "robot On desk; lamp On desk; robot NextTo lamp")]
    [InlineData("a cat on a table next to a sofa", "cat On table; table NextTo sofa")]
    [InlineData("an office desk with a plant and a lamp", "plant On office desk; lamp On office desk")]
    [InlineData("a basket filled with apples, bananas and oranges next to a cat", "apple In basket; banana In basket; orange In basket; basket NextTo cat")]
    [InlineData("a bowl of apples and a vase", "apple In bowl")]
    [InlineData("a boy holding a ball, a girl holding a cat", "ball HeldBy boy; cat HeldBy girl")]
    [InlineData("a robot with a top hat", "top hat WornBy robot")]
    [InlineData("a businessman with an umbrella crossing the street", "umbrella HeldBy businessman")]
    [InlineData("a cyclist on a road", "cyclist On bicycle")]
    [InlineData("a guitarist and a drummer", "guitar HeldBy guitarist; drum Touching drummer")]
    [InlineData("a guitarist holding a red guitar", "guitar HeldBy guitarist")]
    [InlineData("a dog chef", "chef hat WornBy dog")]
    [InlineData("a bowl of fruit", "apple In bowl; banana In bowl; orange In bowl")]
    public void Plan_Words_TellWhatBelongsTogether(string prompt, string relations)
    {
        Plan plan = Planner.Plan(prompt);
        Dictionary<string, string> nouns = plan.Elements.ToDictionary(e => e.Id, e => e.Noun);

        Assert.Equal(relations, string.Join("; ", plan.Relations.Select(r => $"{nouns[r.Subject]} {r.Kind} {nouns[r.Object]}")));
    }

    [Theory]
    [InlineData("a rabbit with white fur", "white")]
    [InlineData("a cat with blue stripes", "blue striped")]
    [InlineData("a sofa with red and white stripes", "red white striped")]
    [InlineData("a bottle of beer", "beer")]
    [InlineData("a cat with a bow tie. Marble statue.", "marble")]
    [InlineData("a panda made of water", "glass")]
    public void Plan_WhatSomethingHas_DescribesIt(string prompt, string looks)
    {
        Element element = Planner.Plan(prompt).Elements[0];

        Assert.Equal(looks, string.Join(' ', [.. element.Colors.Select(c => c.Name), .. element.Attributes, .. (string[])(element.Material is { } m ? [m] : [])]));
    }

    [Theory]
    [InlineData("a goldfinch", "'goldfinch' is shown as a bird.")]
    [InlineData("two lemurs", "'lemurs' is shown as a monkey.")]
    [InlineData("the Great Wall", "'great wall' is read as 'wall'.")]
    [InlineData("metal", "'metal' is shown as a sphere of it.")]
    [InlineData("etymology", "Nothing shows 'etymology'; a card bears the words.")]
    public void Plan_NothingOfThatName_SaysWhatIsShown(string prompt, string assumption)
    {
        Assert.SkipWhen(Catalogue.Catalogue.Default.Emblems.IsEmpty, "The packages of vector art were not restored.");

        Assert.Contains(assumption, Planner.Plan(prompt).Assumptions);
    }

    [Theory]
    [InlineData("a camel caravan in the desert", "camel", 5)]
    [InlineData("a wolf pack in the snow", "wolf", 8)]
    [InlineData("grapes on a plate", "grape", 1)]
    [InlineData("a rocket launching into space", "rocket", 1)]
    [InlineData("a cat astronaut", "cat", 1)]
    [InlineData("a crowded beach", "person", 7)]
    public void Plan_Nouns_AreCountedAsTheyAreMeant(string prompt, string noun, int count)
    {
        Element element = Planner.Plan(prompt).Elements[0];

        Assert.Equal((noun, count), (element.Noun, element.Count));
    }

    [Theory]
    [InlineData("two dogs, realistic cartoon illustration", false)]
    [InlineData("a realistic photo of two dogs", true)]
    [InlineData("a photo of a vase with a painting of a bird", true)]
    public void Plan_Realistic_YieldsToAStyleThatIsNamed(string prompt, bool isPhoto) => Assert.Equal(isPhoto, Planner.Plan(prompt).Style == "photo");

    [Fact]
    public void Plan_FullOfNothing_LeavesTheNextSentenceAlone() => Assert.Equal(3, Assert.Single(Planner.Plan("A meadow full of. Dogs.").Elements).Count);

    [Fact]
    public void Plan_AllOverAPlace_AreMany() => Assert.InRange(Assert.Single(Planner.Plan("a meadow full of flowers").Elements).Count, 10, 30);
}
