using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Lights;

namespace Easel.Staging.Tests;

public sealed class WindowLightTests
{
    private static readonly Stager Stager = new(Catalogue.Catalogue.Default);

    [Fact]
    public void Build_HouseAtNight_ShinesOutOfItsWindows()
    {
        Composition composition = Stager.Compose(House(TimeOfDay.Night), new StageRequest(7, 256, 256));
        RectangleLight[] windows = [.. Stager.Build(composition).Lights.OfType<RectangleLight>()];
        Bounds house = composition.Placements[0].Bounds;
        Assert.NotEmpty(windows);
        Assert.All(windows, w =>
        {
            Vector3 outward = Vector3.Cross(w.U, w.V);
            Assert.True(house.Min.X < w.Center.X && w.Center.X < house.Max.X && house.Min.Y < w.Center.Y && w.Center.Y < house.Max.Y);
            Assert.Equal(0, outward.Y, 1e-3f);
            Assert.True(w.Radiance.R > 0);
        });
    }

    [Fact]
    public void Build_HouseAtNoon_HasNoLightsInItsWindows() =>
        Assert.Empty(Stager.Build(Stager.Compose(House(TimeOfDay.Noon), new StageRequest(7, 256, 256))).Lights.OfType<RectangleLight>());

    private static Plan House(TimeOfDay time) => new()
    {
        Prompt = "test",
        Elements = [new Element { Id = "e1", Thing = "house", Count = 1 }],
        Setting = new Setting { Place = "meadow", Time = time },
    };
}
