using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Environments.Farm;

/// <summary>A barn with a broken roof and a silo beside it, standing on y = 0, its doors towards +Z.</summary>
internal static class FarmBuildings
{
    /// <summary>Half the width, height of the walls, of the break in the roof and of the ridge, and half the length of the barn, metres.</summary>
    private const float Half = 5.2f, Eaves = 4.4f, Break = 7.4f, Ridge = 9.2f, HalfLength = 8, BreakHalf = 3.3f;

    /// <summary>Builds both.</summary>
    /// <param name="red">Colour of the boards.</param>
    /// <param name="snow">Whether snow lies on the roofs.</param>
    public static Model Build(LinearRgb red, bool snow)
    {
        Material boards = new() { Name = "boards", BaseColor = red, Roughness = 0.85f, Specular = 0.02f, Pattern = new BoardWallPattern() };
        Material trim = new() { Name = "trim", BaseColor = LinearRgb.FromHex("#ece7dc"), Roughness = 0.8f, Specular = 0.02f };
        Material roof = new() { Name = "roof", BaseColor = LinearRgb.FromHex(snow ? "#e4e9f0" : "#6f6a68"), Roughness = 0.7f, Specular = 0.03f, Pattern = snow ? null : new RoofTilePattern(0.3f, 0.25f, false) };
        Material dark = new() { Name = "opening", BaseColor = LinearRgb.Gray(0.02f), Roughness = 1, Specular = 0 };
        var builder = new ModelBuilder();
        Vector2[] gable = [new(-Half, 0), new(Half, 0), new(Half, Eaves), new(BreakHalf, Break), new(0, Ridge), new(-BreakHalf, Break), new(-Half, Eaves)];
        builder.Add(Shapes.Extrude(gable, 2 * HalfLength), boards, 0.3f);

        // Four planes of roof that reach over the walls, and boards along the gables.
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            builder.Add(Plane(new Vector2(side * (Half + 0.45f), Eaves - 0.5f), new Vector2(side * BreakHalf, Break + 0.06f)), roof);
            builder.Add(Plane(new Vector2(side * (BreakHalf + 0.12f), Break - 0.02f), new Vector2(0, Ridge + 0.08f)), roof);
            foreach (float end in (ReadOnlySpan<float>)[-1, 1])
            {
                float z = end * (HalfLength + 0.38f);
                builder.Add(Shapes.Rod(new Vector3(side * (Half + 0.42f), Eaves - 0.5f, z), new Vector3(side * BreakHalf, Break, z), 0.13f, null, 6), trim);
                builder.Add(Shapes.Rod(new Vector3(side * BreakHalf, Break, z), new Vector3(0, Ridge, z), 0.13f, null, 6), trim);
                builder.Add(Shapes.Box(0.24f, Eaves, 0.24f, 0.02f).Move(side * Half, 0, end * HalfLength), trim);
            }

            for (int i = 0; i < 3; i++)
            {
                // Windows along the sides.
                builder.Add(Shapes.Box(0.1f, 1.2f, 1.0f, 0.02f).Move(side * (Half + 0.03f), 1.7f, (i - 1) * 4.6f), trim);
                builder.Add(Shapes.Box(0.1f, 0.95f, 0.75f, 0.01f).Move(side * (Half + 0.06f), 1.825f, (i - 1) * 4.6f), dark);
            }
        }

        const float Front = HalfLength + 0.05f;
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            // Two leaves of the great door, each framed and braced crosswise; over them the door of the hay loft.
            float x = side * 0.98f;
            builder.Add(Shapes.Box(1.9f, 3.3f, 0.08f, 0.01f).Move(x, 0, Front), boards);
            Frame(builder, trim, x, 1.65f, 1.86f, 3.26f, Front + 0.06f);
        }

        builder.Add(Shapes.Box(1.5f, 1.6f, 0.06f, 0.01f).Move(0, 5.1f, Front), dark);
        Frame(builder, trim, 0, 5.9f, 1.6f, 1.7f, Front + 0.05f, isBraced: false);

        // The silo: a drum of staves with hoops, under a dome.
        Material steel = new() { Name = "silo", BaseColor = LinearRgb.FromHex("#b9bdc0"), Roughness = 0.45f, Metallic = 0.6f };
        var foot = new Vector3(Half + 3.1f, 0, -3.5f);
        builder.Add(Shapes.Lathe([new(0, 0), new(1.9f, 0), new(1.9f, 11), new(1.7f, 11.9f), new(1.1f, 12.6f), new(0, 12.9f)], 40).Move(foot), steel, 0.5f);
        for (int i = 1; i <= 9; i++)
        {
            builder.Add(Shapes.Torus(1.91f, 0.05f, 40, 6).Move(foot + new Vector3(0, i * 1.12f, 0)), steel);
        }

        return builder.Build();
    }

    private static void Frame(ModelBuilder builder, Material trim, float x, float y, float width, float height, float z, bool isBraced = true)
    {
        const float Board = 0.17f;
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            builder.Add(Shapes.Box(Board, height, 0.05f, 0.008f).Move(x + (side * 0.5f * (width - Board)), y - (0.5f * height), z), trim);
            builder.Add(Shapes.Box(width, Board, 0.05f, 0.008f).Move(x, y + (side * 0.5f * (height - Board)) - (0.5f * Board), z), trim);
            if (isBraced)
            {
                float length = MathF.Sqrt((width * width) + (height * height)) - 0.3f;
                builder.Add(Shapes.Box(Board * 0.9f, length, 0.04f, 0.008f).Move(0, -0.5f * length, 0).RotateZ(side * MathF.Atan2(width - Board, height - Board)).Move(x, y, z), trim);
            }
        }
    }

    /// <summary>A slab of roof along Z between two points of the gable.</summary>
    private static PolyMesh Plane(Vector2 low, Vector2 high)
    {
        Vector2 along = high - low, normal = Vector2.Normalize(new Vector2(-along.Y, along.X));
        normal = normal.Y < 0 ? -normal : normal;
        return Shapes.Extrude([low, high, high + (normal * 0.12f), low + (normal * 0.12f)], 2 * (HalfLength + 0.45f));
    }
}
