using System.Collections.Immutable;
using Easel.Planning;
using Easel.Scenes;
using Easel.Staging;

namespace Easel.Studio.Tests.Understanding;

/// <summary>What is asked for is shown once, with the look and at the place that the prompt says.</summary>
public class SaidOnceTests
{
    private static readonly ImageEngine Engine = new();

    [Theory]
    [InlineData("an astronaut standing on the moon with the earth in the sky", "person")]
    [InlineData("a red car on a city street at night with neon signs", "car")]
    [InlineData("a girl in a library with tall bookshelves", "person")]
    public void Plan_WhatThePlaceBrings_IsNotSetUpAgain(string prompt, string thing) => Assert.Equal([thing], Engine.Plan(prompt).Elements.Select(e => e.Thing));

    [Theory]
    [InlineData("two earths over the moon's surface", 2)]
    [InlineData("a red neon sign on a city street", 1)]
    public void Plan_WhatIsCountedOrColoured_IsSetUp(string prompt, int count) => Assert.Equal(count, Engine.Plan(prompt).Elements.Sum(e => e.Count));

    [Theory]
    [InlineData("three glass bottles, green, amber and clear, on a marble table", "green amber clear")]
    [InlineData("a picture of three birds, blue, red and yellow, on a branch", "blue red yellow")]
    [InlineData("five cups: red, blue, green, yellow and white", "red blue green yellow white")]
    [InlineData("two balloons in red and blue", "red blue")]
    public void Plan_ListOfLooks_GivesEachItsOwn(string prompt, string colors)
    {
        Plan plan = Engine.Plan(prompt);
        Element[] members = [.. plan.Elements.Where(e => e.Thing == plan.Elements[0].Thing)];
        Assert.Equal(colors, string.Join(' ', members.Select(e => Assert.Single(e.Colors).Name)));
        Assert.All(members, e => Assert.Equal(1, e.Count));
        Assert.All(members, e => Assert.Equal(plan.Relations.Count(r => r.Subject == members[0].Id), plan.Relations.Count(r => r.Subject == e.Id)));
        Assert.Empty(plan.NotUnderstood);
    }

    [Theory]
    [InlineData("four chairs in red", 4)]
    [InlineData("three apples, red", 3)]
    public void Plan_OneLookOfSeveral_IsTheLookOfAll(string prompt, int count) => Assert.Equal(count, Assert.Single(Engine.Plan(prompt).Elements).Count);

    [Theory]
    [InlineData("a decorated christmas tree beside a window, presents below", RelationKind.Below, "gift-box", "christmas-tree")]
    [InlineData("a red door with a wreath above", RelationKind.Above, "wreath", "door")]
    [InlineData("a boy sitting on a bench with a dog below", RelationKind.Below, "dog", "bench")]
    [InlineData("a knight on a black horse in front of a castle", RelationKind.InFrontOf, "person", "castle")]
    [InlineData("a plate with three pancakes", RelationKind.On, "pancakes", "plate")]
    [InlineData("tourists in front of a museum", RelationKind.InFrontOf, "person", "greek-temple")]
    public void Plan_Relation_IsThatOfWhatIsMeant(string prompt, RelationKind kind, string subject, string target)
    {
        Plan plan = Engine.Plan(prompt);
        string Thing(string id) => plan.Elements.First(e => e.Id == id).Thing;
        Assert.Contains(plan.Relations, r => r.Kind == kind && Thing(r.Subject) == subject && Thing(r.Object) == target);
    }

    [Theory]
    [InlineData("a woman reading by a rainy window", "living-room")]
    [InlineData("a river through a jungle", "waterfall")]
    [InlineData("a cozy reading nook with pillows", "living-room")]
    [InlineData("people eating at the Rainy Day Café", "cafe")]
    public void Plan_Place_IsWhereItIs(string prompt, string place) => Assert.Equal(place, Engine.Plan(prompt).Setting.Place);

    [Fact]
    public void Plan_NameOfAPlace_IsNoWeatherAndStandsOnItsSign()
    {
        Plan plan = Engine.Plan("a Snow Mountain Café sign on a wooden wall");
        Assert.Null(plan.Setting.Weather);
        Assert.Equal("Snow Mountain Café", Assert.Single(plan.Texts).Content);
    }

    [Theory]
    [InlineData("spring", "meadow")]
    [InlineData("freedom", "ocean")]
    [InlineData("winter", "forest")]
    public void Plan_Idea_IsShownByItsPicture(string prompt, string place)
    {
        Plan plan = Engine.Plan(prompt);
        Assert.Equal(place, plan.Setting.Place);
        Assert.NotEmpty(plan.Elements);
        Assert.Empty(plan.NotUnderstood);
    }

    [Theory]
    [InlineData("a man driving a red car on a country road")]
    [InlineData("a taxi driver in his taxi on a city street")]
    public void Compose_Driver_SitsBehindTheWindows(string prompt)
    {
        Composition composition = Compose(prompt);
        Bounds car = composition.Placements.First(p => p.Element.Thing == "car").Bounds, driver = composition.Placements.First(p => p.Element.Thing == "person").Bounds;
        Assert.True(driver.Max.Y < car.Max.Y && driver.Min.Y > car.Min.Y, "The driver is under the roof and over the road.");
        Assert.True(driver.Min.X > car.Min.X && driver.Max.X < car.Max.X && driver.Min.Z > car.Min.Z && driver.Max.Z < car.Max.Z, "The driver is in the car.");
    }

    [Fact]
    public void Compose_PassengersOfWhatIsClosed_StandOnTheGround()
    {
        Composition composition = Compose("three people in a bus");
        Assert.All(composition.Placements.Where(p => p.Element.Thing == "person"), p => Assert.True(p.Bounds.Min.Y < 0.5f));
    }

    [Fact]
    public void Compose_PresentsUnderATree_LieOnTheFloorAroundIt()
    {
        Composition composition = Compose("a christmas tree in a living room, presents below");
        Bounds tree = composition.Placements.First(p => p.Element.Thing == "christmas-tree").Bounds;
        Assert.All(composition.Placements.Where(p => p.Element.Thing == "gift-box"), p => Assert.Equal(tree.Min.Y, p.Bounds.Min.Y, 0.05f));
    }

    [Fact]
    public void Compose_SeveralThingsOnADesk_CropTheDesk() =>
        Assert.Equal(["desk"], Compose("a cup of coffee on a desk with a laptop and a notebook") is var c ? c.Placements.Where(p => c.Croppable.Contains(p.Element.Id)).Select(p => p.Element.Thing).ToImmutableArray() : []);

    private static Composition Compose(string prompt) => new Stager(Catalogue.Catalogue.Default).Compose(Engine.Plan(prompt), new StageRequest(3, 384, 384));
}
