using System.Collections.Immutable;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Materials.Patterns.Colors;
using Easel.Scenes.Materials.Patterns.Conditions;

namespace Easel.Staging.Tests.Refinishing;

public sealed class RefinisherTests
{
    private static readonly Stager Stager = new(Catalogue.Catalogue.Default);

    [Fact]
    public void Compose_MarbleCat_HasMarbleForFurButItsOwnEyes()
    {
        Model cat = Build("cat", "marble");

        Assert.DoesNotContain(cat.Parts, p => p.IsPile || p.Material.Nap > 0);
        Assert.Contains(cat.Parts, p => p.Material.Substance == "marble");
        Assert.Contains(cat.Parts, p => p.Material.Name == "eye" && p.Material.Substance is null);
    }

    [Fact]
    public void Compose_WoodenCar_KeepsTyresAndWindows()
    {
        Model car = Build("car", "wood");

        Assert.Contains(car.Parts, p => p.Material.Name == "paint" && p.Material.Substance == "wood");
        Assert.DoesNotContain(car.Parts, p => p.Material.Name is "tyre" or "window" && p.Material.Substance == "wood");
    }

    [Fact]
    public void Compose_BrickHouse_IsLeftToTheHouse()
    {
        Assert.DoesNotContain(Build("house", "brick").Parts, p => p.Material.Substance == "brick");
    }

    [Theory]
    [InlineData("bus")]
    [InlineData("car")]
    public void Compose_DirtyVehicle_HasDirtOnItsPaint(string thing)
    {
        Assert.Contains(Build(thing, null, "dirty").Parts, p => p.Material.Name == "paint" && Holds<Grime>(p.Material.Pattern));
    }

    [Fact]
    public void Compose_CheckeredCat_LosesItsFurAndStripedOneKeepsIt()
    {
        Assert.DoesNotContain(Build("penguin", null, "checkered").Parts, p => p.IsPile);
        Model striped = Build("penguin", null, "striped");

        Assert.Contains(striped.Parts, p => p.IsPile && Holds<Stripes>(p.Material.Pattern));
    }

    [Fact]
    public void Compose_PlaidGlassVase_IsGlassWithAPrint()
    {
        Model vase = Build("vase", "glass", "plaid");

        Assert.Contains(vase.Parts, p => p.Material.Transmission > 0 && Holds<Tartan>(p.Material.Pattern));
    }

    [Fact]
    public void Compose_ZebraStripedDog_IsNoCandyStripedOne()
    {
        // The words of the prompt also hold "striped": what the plan made of them counts.
        Model dog = Build("dog", null, "zebra");

        Assert.Contains(dog.Parts, p => Holds<CoatStripes>(p.Material.Pattern));
        Assert.DoesNotContain(dog.Parts, p => Holds<Stripes>(p.Material.Pattern));
    }

    [Fact]
    public void Compose_RustyBicycle_RustsInItsMetalAndWearsInItsSaddle()
    {
        Model bicycle = Build("bicycle", null, "rusty");

        Assert.All(bicycle.Parts.Where(p => p.Material.Metallic > 0.5f && p.Material.Kind != Imaging.FrameMaterialKind.Glass), p => Assert.True(Holds<Rust>(p.Material.Pattern), p.Material.Name));
        Assert.DoesNotContain(bicycle.Parts, p => p.Material.Name is "saddle" or "tyre" && Holds<Rust>(p.Material.Pattern));
    }

    [Theory]
    [InlineData("old")]
    [InlineData("weathered")]
    [InlineData("scratched")]
    [InlineData("cracked")]
    [InlineData("shiny")]
    [InlineData("matte")]
    [InlineData("rusty")]
    public void Compose_FurInAnyCondition_LooksDifferent(string condition)
    {
        Model plain = Build("cat", null), changed = Build("cat", null, condition);

        Assert.Contains(changed.Parts, p => !plain.Parts.Any(q => q.Material == p.Material));
    }

    [Fact]
    public void Compose_CheckeredCup_WearsItsChecksRound()
    {
        Assert.Contains(Build("cup", null, "checkered").Parts, p => p.Material.Pattern is Turned { Inner: Checks });
        Assert.DoesNotContain(Build("book", null, "checkered").Parts, p => p.Material.Pattern is Turned);
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void Compose_AnyThing_CanBeOfGranite(string thing)
    {
        Assert.Contains(Build(thing, "granite").Parts, p => p.Material.Substance == "granite");
    }

    public static TheoryData<string> Things => ["apple", "ball", "bicycle", "book", "dog", "chair", "house", "person", "boat", "teddy-bear"];

    private static bool Holds<T>(SurfacePattern? pattern) => pattern switch
    {
        T => true,
        Layers layers => Holds<T>(layers.Below) || Holds<T>(layers.Above),
        Enlarged enlarged => Holds<T>(enlarged.Inner),
        Turned turned => Holds<T>(turned.Inner),
        _ => false,
    };

    private static Model Build(string thing, string? material, params ImmutableArray<string> attributes) => Stager.Compose(
        new Plan
        {
            Prompt = thing,
            Setting = new Setting { Place = "studio" },
            Elements = [new Element { Id = "e1", Thing = thing, Words = string.Join(' ', attributes) + " striped " + thing, Material = material, Attributes = attributes }],
        },
        new StageRequest(7, 96, 96)).Placements.Single().Model;
}
