using System.Numerics;
using Easel.Catalogue.Environments.Rooms;
using Easel.Catalogue.Objects.Vehicles;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>A platform with a train standing at it: under the ground between tiled walls, or under the glass roof of a great station.</summary>
/// <param name="isUnderground">Which of the two.</param>
internal sealed class Station(bool isUnderground) : HallEnvironment(
    isUnderground ? "subway-platform" : "train-station",
    isUnderground
        ? ["subway platform", "subway station", "subway", "metro station", "metro", "metro platform", "underground station", "tube station", "subway stop"]
        : ["train station", "railway station", "train platform", "railway platform", "train station platform", "central station"],
    ["train", "bench"], isUnderground ? ["empty", "dark"] : ["old", "grand", "sunny", "busy"])
{
    /// <summary>How deep the track lies below the platform, and where the platform ends beside the stage, metres.</summary>
    private const float Trench = 1.05f, Edge = 2.3f;

    /// <inheritdoc/>
    protected override HallForm Form { get; } = isUnderground
        ? new() { HalfWidth = 6, Height = 4, Behind = 20, View = (new(1.2f, 1.6f, 5.5f), new(-0.9f, 1.45f, -6)), Lens = (0.9f, 1.05f), Stage = (new(-1.2f, -2), new(2.2f, 1.6f)), Turn = (0.02f, 0.22f) }
        : new() { HalfWidth = 8.5f, Height = 11, Behind = 30, View = (new(1.3f, 1.65f, 6), new(-0.9f, 2.5f, -9)), Lens = (0.9f, 1.05f), Stage = (new(-1.2f, -2), new(2.6f, 1.6f)), Turn = (0.02f, 0.22f) };

    /// <inheritdoc/>
    protected override HallLight Light(EnvironmentRequest request) => isUnderground ? HallLight.Lamps(0.19f, "room") : HallLight.Daylit(request);

    /// <inheritdoc/>
    protected override void Build(HallSet set)
    {
        RandomStream stream = set.Stream.Child("station");
        float edge = MathF.Min(set.Hero.Min.X, set.Hero.Center.X) - (Edge - 0.9f), length = set.Front - set.Back, middle = 0.5f * (set.Front + set.Back);
        Material wall = isUnderground ? RoomFloors.WallTiles(stream.Child("tiles").Pick("#e6e4dc", "#d9e2dd", "#e4ded0"), 0.16f) : HallParts.Stone("#b9a68b", 0.42f), concrete = Presets.Concrete("trench");
        set.AddShell(wall, concrete, isUnderground ? RoomFloors.Paint(LinearRgb.FromHex("#cfcdc6"), "ceiling") : Presets.Iron("roof"), -Trench);

        // The platform, its edge and the band that warns of it.
        var paving = new Material { Name = "platform", BaseColor = LinearRgb.FromHex(isUnderground ? "#8f8d88" : "#a39c90"), Roughness = 0.34f, Specular = 0.04f, Kind = FrameMaterialKind.Ground, Pattern = new TilePattern(isUnderground ? 0.45f : 0.6f) };
        float width = set.Right - edge;
        set.Add(
            new ModelBuilder().Add(Shapes.Box(width, Trench, length, 0.01f).Move(0.5f * width, -Trench, 0), paving)
                .Add(Shapes.Box(0.42f, 0.014f, length, 0.003f).Move(0.34f, -0.006f, 0), Presets.Rubber(LinearRgb.FromHex("#e0b02c"), "warning strip"))
                .Add(Shapes.Box(0.1f, 0.012f, length, 0.003f).Move(0.06f, -0.004f, 0), Presets.Matte(LinearRgb.FromHex("#e6e3da"), "edge")).Build(),
            Matrix4x4.CreateTranslation(edge, 0, middle));
        float track = edge - 1.78f;
        var rails = new ModelBuilder();
        RailTrack.Add(rails, 0, length);
        set.Add(rails.Build(), Matrix4x4.CreateTranslation(track, -Trench, set.Back));
        if (set.Allows("train"))
        {
            LinearRgb band = LinearRgb.FromHex(stream.Child("livery").Pick("#c2262b", "#2a5fa5", "#e0962a", "#2f8a5a"));
            Model car = SubwayCar.Build(band, isUnderground ? LinearRgb.FromHex("#c9ccce") : LinearRgb.FromHex("#e6e1d4"), isUnderground || set.Light.IsDark ? 1.1f : 3);
            for (float z = set.Back + 4 + (0.5f * SubwayCar.Length); z < set.Front + SubwayCar.Length; z += SubwayCar.Length + 0.6f)
            {
                set.Add(car, Matrix4x4.CreateTranslation(track, -Trench, z));
            }
        }

        if (isUnderground)
        {
            Underground.Furnish(set, edge, stream);
        }
        else
        {
            TrainShed.Furnish(set, edge, stream);
        }

        if (set.Allows("bench"))
        {
            Model bench = Bench();
            foreach (float z in (ReadOnlySpan<float>)[set.Hero.Min.Z - 2.6f, set.Hero.Min.Z - 8, set.Hero.Min.Z - 14])
            {
                set.TryStand(bench, new Vector3(set.Right - 0.6f, 0, z), -MathF.PI / 2);
            }
        }
    }

    private static Model Bench()
    {
        var model = new ModelBuilder();
        Material wood = Presets.Wood("oak", Vector3.UnitX, "slat"), iron = Presets.Iron("bench");
        for (int i = 0; i < 4; i++)
        {
            model.Add(Shapes.Box(1.8f, 0.03f, 0.09f, 0.008f).Move(0, 0.43f, -0.15f + (0.105f * i)).Join(Shapes.Box(1.8f, 0.085f, 0.03f, 0.008f).Move(0, 0.52f + (0.105f * i), -0.24f - (0.02f * i))), wood);
        }

        foreach (float x in (ReadOnlySpan<float>)[-0.8f, 0.8f])
        {
            model.Add(Shapes.Box(0.05f, 0.43f, 0.06f, 0.01f).Move(x, 0, 0.16f).Join(Shapes.Box(0.05f, 0.92f, 0.06f, 0.01f).Move(x, 0, -0.25f)).Join(Shapes.Box(0.05f, 0.05f, 0.45f, 0.01f).Move(x, 0.4f, -0.03f)), iron);
        }

        return model.Build();
    }
}
