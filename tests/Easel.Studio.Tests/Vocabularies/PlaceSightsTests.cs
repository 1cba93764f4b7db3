using Easel.Planning;
using Easel.Studio.Vocabularies;

namespace Easel.Studio.Tests.Vocabularies;

/// <summary>Places and sights with the words of the real catalogue.</summary>
public sealed class PlaceSightsTests
{
    private static readonly Planner Planner = new(CatalogueVocabulary.Of(Catalogue.Catalogue.Default));

    [Theory]
    [InlineData("a path through a forest", "forest")]
    [InlineData("waves on a beach", "ocean-beach")]
    [InlineData("a cliff and the sea", "rocky-coast")]
    [InlineData("fish and coral at the bottom of the sea, sand", "underwater")]
    [InlineData("a lake with mountains behind it", "mountain-lake")]
    [InlineData("lavender valley at sunset", "lavender-field")]
    [InlineData("a fall landscape", "park")]
    public void Plan_TwoPlaces_AreSeenAtOne(string prompt, string place)
    {
        Plan plan = Planner.Plan(prompt);

        Assert.Equal(place, plan.Setting.Place);
        Assert.Empty(plan.NotUnderstood);
    }

    [Fact]
    public void Plan_HotelByTheSea_ShowsABuilding()
    {
        Plan plan = Planner.Plan("a hotel by the sea");

        Assert.NotEqual("name-card", Assert.Single(plan.Elements).Thing);
        Assert.Empty(plan.NotUnderstood);
    }

    [Fact]
    public void Plan_Bouquet_StandsInAVase()
    {
        Plan plan = Planner.Plan("a bouquet of pink roses");

        Assert.Contains(plan.Relations, r => r.Kind == RelationKind.In && plan.Elements.First(e => e.Id == r.Object).Thing == "vase");
    }
}
