using System.Numerics;
using Easel.Catalogue.Environments.City;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Town;

/// <summary>A market in an old square: two rows of stalls under striped awnings, bunting over them, and terraced houses all round.</summary>
internal sealed class MarketSquare : EnvironmentEntry
{
    /// <summary>Where the houses stand: behind and at both sides, metres; from stall to stall.</summary>
    private const float Behind = -38, Side = 21, Pitch = 3.6f;

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "market", Names = ["market", "marketplace", "market place", "street market", "farmers market", "farmer's market", "market square", "market stalls", "bazaar", "fruit market", "flower market", "vegetable market"],
        Tags = ["outdoor", "city", "market"], Words = ["busy", "colorful"], Scenery = ["house", "emblem-fruit"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        CityLight light = CityLight.Of(request, -0.4f);
        float lens = request.Aspect < 0.9f ? 0.98f : 0.84f;
        return new EnvironmentSite
        {
            GroundHeight = static (_, _) => 0,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-2, 0, -4), new Vector3(2, 0, 3), Vector3.Zero) { Kind = StageKind.Open },
                new Zone(Support.Air, new Vector3(-5, 3, -16), new Vector3(5, 8, -3), new Vector3(0, 4.4f, -7)) { Kind = StageKind.Sky },
            ],
            View = new Camera { Position = new Vector3(0.2f, 1.6f, 7), Target = new Vector3(-0.1f, 2.1f, -6), VerticalFieldOfView = lens },
            Sky = light.Sky,
            Haze = light.Haze,
            Finish = light.Finish,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        CityLight light = CityLight.Of(request, -0.4f);
        bool isSnowy = request.Weather is Weather.Snow;
        var palette = new StreetPalette(light.LampGlow, isSnowy);
        RandomStream stream = request.Stream.Child("market");
        var rows = new Model[3];
        var stalls = new Model[6];
        Parallel.Invoke(
            () => rows[0] = HouseRow.Build(palette, new Vector3(-Side - 4, 0, Behind), Vector3.UnitX, (2 * Side) + 8, stream.Child("behind")),
            () => rows[1] = HouseRow.Build(palette, new Vector3(-Side, 0, 22), -Vector3.UnitZ, 60, stream.Child("left")),
            () => rows[2] = HouseRow.Build(palette, new Vector3(Side, 0, Behind), Vector3.UnitZ, 60, stream.Child("right")),
            () => Parallel.For(0, stalls.Length, i => stalls[i] = MarketStall.Build(palette, i % 4, stream.Child("stall").Child(i))));
        foreach (Model row in rows)
        {
            scenery.Add(row, Matrix4x4.Identity, stream.Seed);
        }

        scenery.AddTerrain(palette.Setts, 300, 70, 60);

        // The lane between the rows is as wide as what stands in it.
        float room = view.Occupied.IsEmpty ? 0 : view.Occupied.Max(b => MathF.Max(MathF.Abs(b.Min.X), MathF.Abs(b.Max.X))), lane = MathF.Max(3.1f, room + 1.9f);
        int number = stream.Child("first").Range(0, 5);
        for (int row = 0; row < 4; row++)
        {
            float side = row % 2 == 0 ? -1 : 1, x = side * (lane + (row / 2 * 6.4f));
            for (float z = row < 2 ? 1.6f : -3; z > Behind + 8; z -= Pitch)
            {
                RandomStream own = stream.Child(row).Child((int)((z + 100) * 4));
                var at = new Vector2(x + own.Range(-0.15f, 0.15f), z);
                if (Vector2.Distance(at, scenery.Fan.Eye) < 4 || !scenery.TryStand(stalls[number++ % stalls.Length], at, (side * -MathF.PI / 2) + own.Range(-0.06f, 0.06f), Vector3.One, 1.5f, own, 0))
                {
                    continue;
                }

                if (light.LampsShine)
                {
                    scenery.Add(new SphereLight(new Vector3(at.X - (side * 0.1f), 2.13f, at.Y), 0.07f, StreetPalette.LampColor * (light.Glow * 70)));
                }
            }
        }

        Model bunting = StreetFurniture.Bunting((2 * lane) + 1.2f, palette.Cloths.AsSpan(), palette.Iron);
        for (float z = scenery.Fan.Eye.Y - scenery.Stage - 3; z > Behind + 10; z -= 7.2f)
        {
            scenery.Add(bunting, Matrix4x4.CreateTranslation(0, 4.3f, z));
        }

        return scenery.ToDressing();
    }
}
