using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Catalogue.Objects.Signs;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings.Shops;

/// <summary>What tells a shop from afar: its trade in letters over the window, and a board with an emblem that hangs over the pavement.</summary>
internal static class ShopSigns
{
    private static readonly Mesh Ball = Shapes.Ellipsoid(Vector3.One, 12).ToMesh(3);

    // Boards of unit height in the XY plane, a tenth thick: an oval, an upright panel with cut corners, a shield.
    private static readonly Mesh[] Boards =
    [
        Board([.. Outlines.Circle(0.5f, 40).Select(q => q with { X = q.X * 0.82f })]),
        Board([new(-0.26f, -0.5f), new(0.26f, -0.5f), new(0.34f, -0.42f), new(0.34f, 0.42f), new(0.26f, 0.5f), new(-0.26f, 0.5f), new(-0.34f, 0.42f), new(-0.34f, -0.42f)]),
        Board([new(0, -0.5f), new(0.22f, -0.36f), new(0.36f, -0.14f), new(0.4f, 0.12f), new(0.4f, 0.46f), new(0, 0.5f), new(-0.4f, 0.46f), new(-0.4f, 0.12f), new(-0.36f, -0.14f), new(-0.22f, -0.36f)]),
        Board(Outlines.Rectangle(0.92f, 0.62f, 0.1f)),
    ];

    private static readonly Mesh Dress = Relief([new(-0.06f, 0.3f), new(-0.13f, 0.28f), new(-0.1f, 0.05f), new(-0.22f, -0.3f), new(0.22f, -0.3f), new(0.1f, 0.05f), new(0.13f, 0.28f), new(0.06f, 0.3f), new(0, 0.22f)]);
    private static readonly Mesh Page = Relief([new(0.015f, -0.18f), new(0.26f, -0.12f), new(0.26f, 0.22f), new(0.015f, 0.16f)]);

    private static readonly string[][] Words = [["BAKERY", "CAFE"], ["BOOKS"], ["FASHION", "TAILOR"], ["FLOWERS", "FLORIST"], ["FRUIT", "MARKET"]];

    /// <summary>Mounts the name of a trade on a fascia.</summary>
    /// <param name="mesh">Receives it.</param>
    /// <param name="material">Of the letters.</param>
    /// <param name="frame">The plane of the fascia.</param>
    /// <param name="middle">Middle of the word along the wall, metres.</param>
    /// <param name="up">Middle of the word over the pavement, metres.</param>
    /// <param name="room">Length there is for it, metres.</param>
    /// <param name="trade">What is sold.</param>
    /// <param name="stream">The sign's own stream.</param>
    public static void Name(WallMesh mesh, Material material, WallFrame frame, float middle, float up, float room, ShopTrade trade, RandomStream stream)
    {
        string word = stream.Pick(Words[(int)trade]);
        float height = MathF.Min(stream.Child("size").Range(0.3f, 0.4f), 0.8f * room / SignLetters.Length(word));
        mesh.Add(material, SignLetters.Word(word), Matrix4x4.CreateScale(height, height, height * 0.5f) * Facing(frame.Along, frame.Out) * Matrix4x4.CreateTranslation(frame.At(middle, up, 0)));
    }

    /// <summary>Hangs a board with the emblem of a trade across the pavement.</summary>
    /// <param name="mesh">Receives it.</param>
    /// <param name="palette">Materials.</param>
    /// <param name="frame">The wall.</param>
    /// <param name="x">Along the wall, metres.</param>
    /// <param name="front">Paint of the board.</param>
    /// <param name="emblem">Paint of rim and emblem.</param>
    /// <param name="trade">What is sold.</param>
    /// <param name="stream">The sign's own stream.</param>
    public static void Blade(WallMesh mesh, StreetPalette palette, WallFrame frame, float x, Material front, Material emblem, ShopTrade trade, RandomStream stream)
    {
        const float Up = 3.95f;
        Mesh board = stream.Child("board").Pick(Boards);
        float size = stream.Child("size").Range(0.62f, 0.82f), reach = 0.16f + (0.5f * size);
        mesh.Box(palette.Iron, frame, new Vector3(x - 0.018f, Up, 0), new Vector3(x + 0.018f, Up + 0.036f, reach + (0.4f * size)));
        mesh.Box(palette.Iron, frame, new Vector3(x - 0.014f, Up - 0.3f, 0), new Vector3(x + 0.014f, Up + 0.2f, 0.03f));
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            // Two rods carry it; both faces show the same.
            float rod = reach + (side * 0.2f * size);
            mesh.Box(palette.Iron, frame, new Vector3(x - 0.008f, Up - 0.1f, rod - 0.008f), new Vector3(x + 0.008f, Up, rod + 0.008f));
            Matrix4x4 place = Matrix4x4.CreateScale(size) * Facing(frame.Out * -side, frame.Along * side) * Matrix4x4.CreateTranslation(frame.At(x, Up - 0.04f - (size * 0.5f), reach));
            mesh.Add(emblem, board, Matrix4x4.CreateScale(1, 1, 0.6f) * place);
            mesh.Add(front, board, Matrix4x4.CreateScale(0.9f, 0.92f, 0.8f) * place);
            Emblem(mesh, emblem, Matrix4x4.CreateScale(0.8f) * Matrix4x4.CreateTranslation(0, 0, 0.04f) * place, trade);
        }
    }

    private static void Emblem(WallMesh mesh, Material material, Matrix4x4 place, ShopTrade trade)
    {
        switch (trade)
        {
            case ShopTrade.Bakery:
                // A loaf with three cuts.
                Put(new Vector3(0, -0.03f, 0), new Vector3(0.27f, 0.15f, 0.05f));
                for (int i = -1; i <= 1; i++)
                {
                    Put(new Vector3(0.13f * i, 0.05f, 0.02f), new Vector3(0.03f, 0.1f, 0.05f));
                }

                break;
            case ShopTrade.Books:
                mesh.Add(material, Page, place);
                mesh.Add(material, Page, Matrix4x4.CreateRotationY(MathF.PI) * Matrix4x4.CreateTranslation(0, 0, 0.03f) * place);
                break;
            case ShopTrade.Clothes:
                mesh.Add(material, Dress, place);
                break;
            case ShopTrade.Flowers:
                for (int i = 0; i < 6; i++)
                {
                    (float sin, float cos) = MathF.SinCos(MathF.Tau * i / 6);
                    Put(new Vector3(0.16f * cos, 0.16f * sin, 0), new Vector3(0.085f, 0.085f, 0.03f));
                }

                Put(Vector3.Zero, new Vector3(0.07f, 0.07f, 0.04f));
                break;
            default:
                Put(new Vector3(-0.075f, -0.04f, 0), new Vector3(0.15f, 0.18f, 0.05f));
                Put(new Vector3(0.075f, -0.04f, 0), new Vector3(0.15f, 0.18f, 0.05f));
                Put(new Vector3(0.07f, 0.2f, 0), new Vector3(0.09f, 0.035f, 0.03f));
                break;
        }

        void Put(Vector3 at, Vector3 size) => mesh.Add(material, Ball, Matrix4x4.CreateScale(size) * Matrix4x4.CreateTranslation(at) * place);
    }

    private static Matrix4x4 Facing(Vector3 right, Vector3 toward) =>
        new(right.X, right.Y, right.Z, 0, 0, 1, 0, 0, toward.X, toward.Y, toward.Z, 0, 0, 0, 0, 1);

    private static Mesh Board(IReadOnlyList<Vector2> outline) => Shapes.Extrude([.. outline], 0.09f, 0.01f).ToMesh(0.5f);

    private static Mesh Relief(IReadOnlyList<Vector2> outline) => Shapes.Extrude([.. outline], 0.03f, 0.006f).ToMesh(0.5f);
}
