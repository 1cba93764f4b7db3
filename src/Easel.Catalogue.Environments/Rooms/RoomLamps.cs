using System.Numerics;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>Lamps that dress a room, with the light they give when they burn.</summary>
internal static class RoomLamps
{
    /// <summary>Radius of the sphere that stands for bulb and shade, metres.</summary>
    private const float Radius = 0.085f;

    /// <summary>Stands a floor lamp.</summary>
    public static Bounds? Floor(RoomSet set, float x, float z) => Stand(set, "floor", new Vector3(x, 0, z), 1.39f, set.Stream.Child("floor lamp"));

    /// <summary>Stands a table lamp on something.</summary>
    public static Bounds? Table(RoomSet set, Vector3 at, RandomStream stream) => Stand(set, "table", at, 0.36f, stream);

    /// <summary>Hangs a pendant lamp over a point.</summary>
    public static void Pendant(RoomSet set, float x, float z, float rim, LinearRgb color)
    {
        if (!set.Allows("lamp") || set.Plan.IsOpen)
        {
            return;
        }

        bool burns = Burns(set);
        float glow = burns ? set.Light.LampStrength : 0, drop = set.Plan.Height - rim;
        (Model model, float bulb) = RoomPieces.Pendant(drop, color, glow * 0.35f);
        if (set.TryStand(model, new Vector3(x, set.Plan.Height, z)) is null || !burns)
        {
            return;
        }

        set.Add(new SphereLight(new Vector3(x, set.Plan.Height + bulb, z), 0.05f, RoomLight.Warm * (set.Light.LampStrength * 2.4f)));
    }

    /// <summary>Flat bright panels in rows under the ceiling, as in shops, wards and offices.</summary>
    /// <param name="set">The room.</param>
    /// <param name="columns">Panels across the room.</param>
    /// <param name="size">Width and depth of a panel, metres.</param>
    /// <param name="color">Their light.</param>
    /// <param name="strength">How much they add to daylight: 1 about as much.</param>
    public static void Panels(RoomSet set, int columns, Vector2 size, LinearRgb color, float strength)
    {
        const int Rows = 3;
        if (!set.Allows("lamp") || set.Plan.IsOpen)
        {
            return;
        }

        // By night they alone light the room, and the exposure follows them.
        RoomPlan plan = set.Plan;
        float glow = strength * (set.Light.IsDark ? 0.9f : 5.5f), y = plan.Height - 0.05f;
        Model panel = new ModelBuilder()
            .Add(Shapes.Box(size.X + 0.06f, 0.05f, size.Y + 0.06f, 0.006f), set.Palette.Trim)
            .Add(Shapes.Box(size.X, 0.01f, size.Y, 0).Move(0, -0.006f, 0), Presets.Glow(color, glow, "panel")).Build();
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                var at = new Vector3(float.Lerp(plan.Left, plan.Right, (column + 0.5f) / columns), y, float.Lerp(plan.Back, plan.Front, (row + 0.5f) / Rows));
                set.Add(panel, Matrix4x4.CreateTranslation(at));
                set.Add(new RectangleLight(at with { Y = y - 0.02f }, new Vector3(0.5f * size.X, 0, 0), new Vector3(0, 0, 0.5f * size.Y), color * glow));
            }
        }
    }

    private static Bounds? Stand(RoomSet set, string kind, Vector3 at, float bulb, RandomStream stream)
    {
        if (!set.Allows("lamp"))
        {
            return null;
        }

        bool burns = Burns(set);
        Model model = new Lamp().Build(new BuildRequest(stream, Wishes.None with { Words = burns ? [kind] : [kind, "off"] }));
        model = burns ? Brighten(model, set.Light.LampStrength) : model;
        Bounds? box = set.TryStand(model, at);
        if (box is not null && burns)
        {
            set.Add(new SphereLight(at + new Vector3(0, bulb, 0), Radius, RoomLight.Warm * (set.Light.LampStrength * 1.6f)));
        }

        return box;
    }

    // By day a shade must shine brighter to be seen to burn.
    private static Model Brighten(Model model, float strength) =>
        new([.. model.Parts.Select(p => p with { Material = p.Material with { Emission = p.Material.Emission * (0.5f * strength) } })], model.Surfaces);

    private static bool Burns(RoomSet set) => set.Stream.Child("lit").Chance(set.Light.LampShare) || set.Words.Contains("cozy");
}
