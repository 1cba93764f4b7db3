using Easel.Planning;
using Easel.Studio.Vocabularies;

namespace Easel.Studio.Tests.Vocabularies;

/// <summary>Things that people ask for most are found by their usual names, modelled or as emblems.</summary>
public sealed class CommonThingsTests
{
    private static readonly Planner Planner = new(CatalogueVocabulary.Of(Catalogue.Catalogue.Default));

    /// <summary>The eighty classes of the COCO data set of photographs (Lin and others, 2014).</summary>
    public static TheoryData<string> CocoClasses => [.. (
        "person, bicycle, car, motorcycle, airplane, bus, train, truck, boat, traffic light, fire hydrant, stop sign, parking meter, bench, bird, cat, dog, "
        + "horse, sheep, cow, elephant, bear, zebra, giraffe, backpack, umbrella, handbag, tie, suitcase, frisbee, skis, snowboard, sports ball, kite, "
        + "baseball bat, baseball glove, skateboard, surfboard, tennis racket, bottle, wine glass, cup, fork, knife, spoon, bowl, banana, apple, sandwich, "
        + "orange, broccoli, carrot, hot dog, pizza, donut, cake, chair, couch, potted plant, bed, dining table, toilet, tv, laptop, mouse, remote, keyboard, "
        + "cell phone, microwave, oven, toaster, sink, refrigerator, book, clock, vase, scissors, teddy bear, hair drier, toothbrush").Split(", ")];

    [Theory]
    [MemberData(nameof(CocoClasses))]
    public void Plan_CocoClass_ShowsOneThingAndUnderstandsAll(string name)
    {
        Assert.SkipWhen(Catalogue.Catalogue.Default.Emblems.IsEmpty, "The packages of vector art were not restored.");

        Plan plan = Planner.Plan($"a photo of a {name}");

        Assert.NotEqual("name-card", Assert.Single(plan.Elements).Thing);
        Assert.Empty(plan.NotUnderstood);
        Assert.Null(plan.Setting.Place);
    }

    [Theory]
    [InlineData("a car on a beach at night")]
    [InlineData("a dog to the left of a glass bottle")]
    [InlineData("an orange cat under an orange sky")]
    [InlineData("a wooden chair in a meadow, oil painting")]
    [InlineData("a golden bird in the rain")]
    public void Plan_WordsOfColorPlaceMaterialAndStyle_AreNoEmblems(string prompt)
    {
        Plan plan = Planner.Plan(prompt);

        Assert.DoesNotContain(plan.Elements, e => e.Thing.StartsWith("emblem-", StringComparison.Ordinal));
    }
}
