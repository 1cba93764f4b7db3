using System.Numerics;
using Easel.Catalogue.Environments.Rooms;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>What is under the ground beside a platform: columns, rows of tubes of light, posters on the tiles, round signs, the mouth of the tunnel.</summary>
internal static class Underground
{
    private const float Bay = 3.6f;

    /// <summary>Furnishes it.</summary>
    /// <param name="set">The hall.</param>
    /// <param name="edge">Edge of the platform (x), metres.</param>
    /// <param name="stream">Random numbers.</param>
    public static void Furnish(HallSet set, float edge, RandomStream stream)
    {
        LinearRgb accent = LinearRgb.FromHex(stream.Child("line").Pick("#2f7d5a", "#1f5aa0", "#a3312b", "#c27a1f"));
        Material tiles = RoomFloors.WallTiles("#f0eee6", 0.1f), band = Presets.Ceramic(accent, "band"), steel = Presets.Steel("steel");
        Model column = new ModelBuilder()
            .Add(Shapes.Box(0.46f, set.Height, 0.46f, 0.02f), tiles)
            .Add(Shapes.Box(0.48f, 0.3f, 0.48f, 0.02f).Move(0, 2.2f, 0), band).Build();
        Model beam = new ModelBuilder().Add(Shapes.Box(set.Right - set.Left, 0.3f, 0.34f, 0.02f), RoomFloors.Paint(LinearRgb.FromHex("#bfbcb4"), "beam")).Build();
        float line = set.Hero.Max.X + 1.5f;
        for (float z = set.Back + 2; z < set.Front; z += Bay)
        {
            set.Add(beam, Matrix4x4.CreateTranslation(set.Middle, set.Height - 0.3f, z));
            if (line < set.Right - 1 && z < set.View.Camera.Position.Z - 4.5f)
            {
                set.TryStand(column, new Vector3(line, 0, z));
            }
        }

        // Two rows of tubes along the platform and one over the train.
        Model tube = new ModelBuilder()
            .Add(Shapes.Box(0.2f, 0.06f, 1.7f, 0.01f), steel)
            .Add(Shapes.Capsule(new(-0.05f, -0.02f, -0.8f), new(-0.05f, -0.02f, 0.8f), 0.02f, 10).Join(Shapes.Capsule(new(0.05f, -0.02f, -0.8f), new(0.05f, -0.02f, 0.8f), 0.02f, 10)), Presets.Glow(new LinearRgb(0.95f, 1, 0.94f), 3.4f, "tube")).Build();
        foreach (float x in (ReadOnlySpan<float>)[edge + 0.7f, line + 0.9f])
        {
            for (float z = set.Back + 1.2f; z < set.Front; z += 2.4f)
            {
                if (set.Allows("lamp") && x < set.Right - 0.3f)
                {
                    set.Add(tube, Matrix4x4.CreateTranslation(x, set.Height - 0.42f, z));
                }
            }

            // One long light stands for a row.
            float half = 0.5f * (set.Front - set.Back);
            set.AddLamp(new RectangleLight(new Vector3(MathF.Min(x, set.Right - 0.4f), set.Height - 0.5f, set.Back + half), new Vector3(0.1f, 0, 0), new Vector3(0, 0, half - 0.5f), new LinearRgb(0.95f, 1, 0.92f) * 2.3f));
        }

        if (set.Allows("picture", "poster"))
        {
            for (float z = set.Back + 1.8f; z < set.Front - 1; z += 2.6f)
            {
                Model poster = RoomPieces.Picture(new Vector2(0.55f, 0.8f), (PaintingSubject)stream.Child("poster").Child((int)(z * 10) + 500).Range(0, 3), accent, stream.Child((int)(z * 10) + 500));
                set.TryStand(poster, new Vector3(set.Right, 1.75f, z), -MathF.PI / 2);
            }
        }

        // A coloured course along the wall, signs that hang over the platform, and the tunnel beyond.
        set.Add(new ModelBuilder().Add(Shapes.Box(0.02f, 0.3f, set.Front - set.Back, 0.004f), band).Build(), Matrix4x4.CreateTranslation(set.Right - 0.01f, 2.75f, 0.5f * (set.Front + set.Back)));
        Model sign = new ModelBuilder()
            .Add(Shapes.Torus(0.26f, 0.07f, 48, 12, 0.03f).RotateX(MathF.PI / 2), band)
            .Add(Shapes.Box(0.9f, 0.17f, 0.05f, 0.01f).Move(0, -0.085f, 0), Presets.Plastic(LinearRgb.FromHex("#1f2a44"), "sign"))
            .Add(Shapes.Rod(new(0, 0.3f, 0), new(0, 0.9f, 0), 0.012f, null, 8), steel).Build();
        for (float z = set.Back + 3.8f; z < set.Front; z += 7.2f)
        {
            set.TryStand(sign, new Vector3(MathF.Min(edge + 2.2f, set.Right - 1), set.Height - 1.1f, z));
        }

        Material dark = Presets.Matte(LinearRgb.FromHex("#0b0b0c"), "tunnel");
        set.Add(
            new ModelBuilder().Add(Shapes.Extrude([new(-1.75f, 0), new(1.75f, 0), .. HallParts.Arch(3.5f, 4.6f, 0)], 0.04f), dark)
                .Add(Shapes.Tube([new(-1.8f, 0, 0.05f), .. HallParts.Arch(3.6f, 4.7f, 0).AsEnumerable().Reverse().Select(p => new Vector3(p, 0.05f)), new(1.8f, 0, 0.05f)], 0.14f, 8), Presets.Concrete("portal"), 1).Build(),
            Matrix4x4.CreateTranslation(edge - 1.78f, -1.05f, set.Back + 0.03f));
    }
}
