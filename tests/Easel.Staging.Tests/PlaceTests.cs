using System.Numerics;
using Easel.Planning;
using Easel.Scenes;

namespace Easel.Staging.Tests;

/// <summary>Where things of the sea, the desert and the sky stand.</summary>
public sealed class PlaceTests
{
    private static readonly Stager Stager = new(Catalogue.Catalogue.Default);

    [Theory]
    [InlineData("fish", "fish")]
    [InlineData("shark", "shark")]
    public void Compose_FishUnderWater_SwimsAboveTheFloor(string thing, string noun)
    {
        Composition composition = Compose("underwater", thing, noun);
        Bounds box = Assert.Single(composition.Placements).Bounds;
        Assert.True(box.Min.Y > composition.Site.GroundHeight(box.Center.X, box.Center.Z) + 0.1f, $"It lies at {box.Min.Y}.");
        Assert.InRange(composition.Camera.Axes().Forward.Y, -0.1f, 0.3f);
    }

    [Theory]
    [InlineData("crab", "crab")]
    [InlineData("person", "person")]
    public void Compose_OthersUnderWater_StandOnTheFloor(string thing, string noun)
    {
        Bounds box = Assert.Single(Compose("underwater", thing, noun).Placements).Bounds;
        Assert.InRange(box.Min.Y, -0.4f, 0.4f);
    }

    [Theory]
    [InlineData("camel", "camel", "desert")]
    [InlineData("lion", "lion", "savanna")]
    [InlineData("shark", "shark", "underwater")]
    public void Compose_OutdoorsWithoutAPlace_LeadsAnimalsHome(string thing, string noun, string place) =>
        Assert.Equal(place, Compose(null, thing, noun, TimeOfDay.Noon).Environment.Info.Id);

    [Theory]
    [InlineData("desert")]
    [InlineData("savanna")]
    [InlineData("snow-field")]
    [InlineData("park")]
    [InlineData("garden")]
    [InlineData("playground")]
    [InlineData("farm")]
    [InlineData("underwater")]
    [InlineData("moon-surface")]
    [InlineData("mars-surface")]
    [InlineData("outer-space")]
    [InlineData("cafe")]
    [InlineData("bathroom")]
    [InlineData("classroom")]
    [InlineData("canyon")]
    [InlineData("waterfall")]
    [InlineData("river")]
    [InlineData("jungle")]
    [InlineData("volcano")]
    [InlineData("castle-hill")]
    [InlineData("floating-islands")]
    [InlineData("vineyard")]
    [InlineData("orchard")]
    [InlineData("market")]
    [InlineData("harbor")]
    [InlineData("stadium")]
    [InlineData("swimming-pool")]
    [InlineData("clothes-shop")]
    [InlineData("grocery-store")]
    [InlineData("bakery")]
    [InlineData("gallery")]
    [InlineData("gym")]
    [InlineData("hospital-room")]
    [InlineData("laboratory")]
    [InlineData("garage")]
    [InlineData("church-interior")]
    [InlineData("throne-room")]
    [InlineData("dungeon")]
    [InlineData("theatre-stage")]
    [InlineData("concert-stage")]
    [InlineData("subway-platform")]
    [InlineData("train-station")]
    [InlineData("airport-terminal")]
    [InlineData("cave")]
    public void Build_WithASubject_LeavesItFreeAndIsBuiltTheSameAgain(string place)
    {
        Composition composition = Compose(place, "dog", "dog");
        Scene first = Stager.Build(composition), second = Stager.Build(composition);
        Assert.Equal(first.Instances.Length, second.Instances.Length);
        Assert.Equal(first.Lights.Length, second.Lights.Length);
        Vector3 dog = Assert.Single(composition.Placements).Bounds.Center;
        Assert.All(first.Instances.Where(i => i.ElementId == 0), i =>
        {
            Bounds box = i.Model.Bounds.Transform(i.Transform);
            Assert.True(box.Size.Length() > 8 || Inside(box, composition.Camera.Position) || !Inside(box, dog), $"Scenery of {box} stands in the subject at {dog}.");
        });
    }

    private static bool Inside(Bounds box, Vector3 p) => p == Vector3.Clamp(p, box.Min, box.Max);

    [Theory]
    [InlineData("stop-sign", "stop sign", "city-street")]
    [InlineData("certificate", "certificate", "study")]
    public void Compose_SomethingToRead_StandsWhereItIsAtHome(string thing, string noun, string place)
    {
        Composition composition = Stager.Compose(
            new Plan { Prompt = "test", Elements = [new Element { Id = "e1", Thing = thing, Noun = noun }], Texts = [new TextWish("Hello", "e1")] }, new StageRequest(3, 256, 256));

        Assert.Equal(place, composition.Environment.Info.Id);
    }

    private static Composition Compose(string? place, string thing, string noun, TimeOfDay? time = null) => Stager.Compose(
        new Plan
        {
            Prompt = "test",
            Setting = new Setting { Place = place, Time = time },
            Elements = [new Element { Id = "e1", Thing = thing, Noun = noun }],
        },
        new StageRequest(3, 256, 256));
}
