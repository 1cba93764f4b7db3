using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Scenes;

namespace Easel.Staging.Tests;

public sealed class StageAreaTests
{
    private static readonly Stager Stager = new(Catalogue.Catalogue.Default);

    [Theory]
    [InlineData("car", 1u)]
    [InlineData("car", 2u)]
    [InlineData("bus", 1u)]
    public void Compose_VehicleInStreet_StandsAlongItsLane(string thing, uint seed)
    {
        Composition composition = Compose(seed, "city-street", [], thing);

        Placement vehicle = Assert.Single(composition.Placements);
        Zone lane = composition.Site.Zones.Single(z => z.Kind == StageKind.Lane);
        Vector3 front = Vector3.Normalize(Vector3.TransformNormal(Vector3.UnitZ, vehicle.Transform));
        var heading = new Vector3(MathF.Sin(lane.Heading), 0, MathF.Cos(lane.Heading));
        Assert.True(Vector3.Dot(front, heading) > 0.99f, $"It drives towards {front}.");
        Assert.Equal(0, lane.Distance(vehicle.Bounds.Center.X, vehicle.Bounds.Center.Z));
    }

    [Theory]
    [InlineData("bicycle", TimeOfDay.Noon, 45)]
    [InlineData("bicycle", TimeOfDay.Sunset, 45)]
    [InlineData("car", TimeOfDay.Noon, 24)]
    [InlineData("car", TimeOfDay.Sunset, 24)]
    public void Compose_LongThingInStreet_ShowsItsFlank(string thing, TimeOfDay time, float degrees)
    {
        for (uint seed = 1; seed < 5; seed++)
        {
            Composition composition = Compose(seed, "city-street", [], time, thing);
            Vector3 front = Vector3.Normalize(Vector3.TransformNormal(Vector3.UnitZ, Assert.Single(composition.Placements).Transform));
            Vector3 view = Vector3.Normalize((composition.Camera.Target - composition.Camera.Position) with { Y = 0 });
            Assert.True(MathF.Abs(Vector3.Dot(front, view)) < MathF.Cos(degrees * MathF.PI / 180), $"It is seen along its length at seed {seed}.");
        }
    }

    [Theory]
    [InlineData("person", 1u)]
    [InlineData("dog", 2u)]
    [InlineData("chair", 3u)]
    [InlineData("sign", 4u)]
    [InlineData("bicycle", 3u)]
    public void Compose_OthersInStreet_StandOnThePavement(string thing, uint seed)
    {
        Composition composition = Compose(seed, "city-street", [], thing);

        Vector3 at = Assert.Single(composition.Placements).Bounds.Center;
        Assert.Contains(composition.Site.Zones, z => z.Kind == StageKind.Pavement && z.Distance(at.X, at.Z) == 0);
    }

    [Theory]
    [InlineData("car")]
    [InlineData("bus")]
    [InlineData("person")]
    public void Compose_InStreet_LeavesTheViewerBetweenTheWalls(string thing)
    {
        for (uint seed = 1; seed <= 6; seed++)
        {
            Composition composition = Compose(seed, "city-street", [], thing);

            (float least, float most) = composition.Site.Zones.First(z => z.ViewerX is not null).ViewerX!.Value;
            Assert.InRange(composition.Camera.Position.X, least, most);
        }
    }

    [Theory]
    [InlineData("house", null, Daylight.Dusk)]
    [InlineData("house", TimeOfDay.Noon, Daylight.Noon)]
    [InlineData("dog", null, Daylight.Noon)]
    public void Compose_SnowfallAroundAHouse_ComesAtDuskUnlessTheHourIsSaid(string thing, TimeOfDay? time, Daylight expected)
    {
        var plan = new Plan { Prompt = "test", Setting = new Setting { Weather = WeatherKind.Snow, Time = time }, Elements = [new Element { Id = "e1", Thing = thing }] };
        Assert.Equal(expected, Stager.Compose(plan, new StageRequest(2, 256, 256)).EnvironmentRequest.Daylight);
    }

    [Fact]
    public void Compose_SmallThingOnTable_LooksCloseOverTheTop()
    {
        Composition composition = Compose(5, null, [new Relation("e1", RelationKind.On, "e2")], "apple", "table");

        Assert.Contains("e2", composition.Croppable);
        Assert.True(Height(composition, "e1") > 0.3f);
    }

    [Fact]
    public void Compose_ThingOnChair_ShowsTheWholeChair()
    {
        Composition composition = Compose(5, null, [new Relation("e1", RelationKind.On, "e2")], "cat", "chair");

        Assert.Empty(composition.Croppable);
    }

    [Theory]
    [InlineData(RelationKind.LeftOf)]
    [InlineData(RelationKind.RightOf)]
    [InlineData(RelationKind.InFrontOf)]
    [InlineData(RelationKind.Behind)]
    public void Compose_BesideAThingOnATable_StandsOnTheTableToo(RelationKind kind)
    {
        Composition composition = Compose(
            3, null, [new Relation("e1", kind, "e2"), new Relation("e2", RelationKind.On, "e3")], "cup", "bottle", "table");

        Bounds cup = Of(composition, "e1").Bounds, bottle = Of(composition, "e2").Bounds;
        Assert.Equal(bottle.Min.Y, cup.Min.Y, 0.01f);
        float right = X(composition, "e1") - X(composition, "e2"), nearer = cup.Center.Z - bottle.Center.Z;
        Assert.True(kind switch
        {
            RelationKind.LeftOf => right < 0,
            RelationKind.RightOf => right > 0,
            RelationKind.InFrontOf => nearer > 0,
            _ => nearer < 0,
        });
    }

    [Fact]
    public void Compose_SmallBeforeLarge_ComesNearerToTheLens()
    {
        Composition composition = Compose(2, "meadow", [new Relation("e1", RelationKind.InFrontOf, "e2")], "dog", "house");

        Bounds dog = Of(composition, "e1").Bounds, house = Of(composition, "e2").Bounds;
        float real = dog.Size.Y / house.Size.Y, seen = Height(composition, "e1") / Height(composition, "e2");
        Assert.True(seen > 1.2f * real, $"The dog is {real:0.00} of the house and looks {seen:0.00} of it.");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public void Compose_SeveralAlike_StandInDepthAndNotInARow(int count)
    {
        Composition composition = Stager.Compose(
            new Plan { Prompt = "test", Elements = [new Element { Id = "e1", Thing = "ball", Count = count }] }, new StageRequest(4, 256, 256));

        Assert.Equal(count, composition.Placements.Length);
        float[] depths = [.. composition.Placements.Select(p => p.Bounds.Center.Z)];
        float width = composition.Placements[0].Bounds.Size.X;
        Assert.True(depths.Max() - depths.Min() > width);
        for (int i = 0; i < count; i++)
        {
            Assert.DoesNotContain(composition.Placements.Skip(i + 1), p => p.Bounds.Overlaps(composition.Placements[i].Bounds));
        }
    }

    private static Composition Compose(uint seed, string? place, Relation[] relations, params string[] things) => Compose(seed, place, relations, null, things);

    private static Composition Compose(uint seed, string? place, Relation[] relations, TimeOfDay? time, params string[] things) => Stager.Compose(
        new Plan
        {
            Prompt = "test",
            Setting = new Setting { Place = place, Time = time },
            Elements = [.. things.Select((t, i) => new Element { Id = $"e{i + 1}", Thing = t })],
            Relations = [.. relations],
        },
        new StageRequest(seed, 256, 256));

    private static Placement Of(Composition composition, string element) => composition.Placements.First(p => p.Element.Id == element);

    private static float X(Composition composition, string element) => composition.Camera.Project(Of(composition, element).Bounds.Center, 1).Position.X;

    private static float Height(Composition composition, string element)
    {
        Bounds box = Of(composition, element).Bounds;
        Vector3 middle = box.Center;
        return composition.Camera.Project(middle with { Y = box.Min.Y }, 1).Position.Y - composition.Camera.Project(middle with { Y = box.Max.Y }, 1).Position.Y;
    }
}
