using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>Turned pieces of a chess set, standing on y = 0; one unit is the side of a square.</summary>
internal static class ChessPieces
{
    /// <summary>Kinds of piece.</summary>
    public enum Kind
    {
        Pawn,
        Rook,
        Knight,
        Bishop,
        Queen,
        King,
    }

    /// <summary>Makes a piece; a knight looks to +Z.</summary>
    public static PolyMesh Make(Kind kind)
    {
        (float foot, float neck, float shoulder, float tall) = kind switch
        {
            Kind.Pawn => (0.32f, 0.13f, 0.2f, 0.62f),
            Kind.Rook => (0.35f, 0.2f, 0.26f, 0.72f),
            Kind.Knight => (0.35f, 0.24f, 0.27f, 0.3f),
            Kind.Bishop => (0.34f, 0.13f, 0.22f, 0.86f),
            Kind.Queen => (0.37f, 0.15f, 0.26f, 1.12f),
            _ => (0.38f, 0.16f, 0.27f, 1.2f),
        };
        List<Vector2> stem = [new(0, 0), new(foot, 0), new(foot, 0.08f), new(foot * 0.92f, 0.12f), new(foot * 0.95f, 0.16f), new(foot * 0.66f, 0.22f), new(neck, tall * 0.6f), new(neck * 0.95f, tall * 0.86f), new(shoulder, tall * 0.9f), new(shoulder, tall * 0.94f), new(neck * 1.05f, tall)];
        PolyMesh Turn(params Vector2[] head) => Shapes.Lathe(Outlines.Round([.. stem, .. head], 0.018f, 4, closed: false), 48);
        switch (kind)
        {
            case Kind.Pawn:
                return Turn(new Vector2(0, tall)).Join(Shapes.Sphere(0.2f, 32).Move(0, tall + 0.14f, 0));
            case Kind.Rook:
                PolyMesh rook = Turn(new(0.25f, tall + 0.02f), new(0.27f, tall + 0.16f), new(0.2f, tall + 0.16f), new(0.2f, tall + 0.1f), new(0, tall + 0.1f));
                for (int i = 0; i < 6; i++)
                {
                    rook.Join(Shapes.Box(0.16f, 0.1f, 0.075f, 0.012f).Move(0, tall + 0.15f, 0.232f).RotateY(MathF.Tau * i / 6));
                }

                return rook;
            case Kind.Knight:
                List<Vector2> horse = Splines.CatmullRom2D([new(-0.24f, 0), new(-0.27f, 0.22f), new(-0.16f, 0.46f), new(-0.08f, 0.6f), new(-0.03f, 0.72f), new(0.05f, 0.61f), new(0.2f, 0.5f), new(0.36f, 0.33f), new(0.36f, 0.24f), new(0.27f, 0.19f), new(0.15f, 0.26f), new(0.07f, 0.25f), new(0.13f, 0.14f), new(0.24f, 0)], 6, closed: true);
                PolyMesh head = Shapes.Extrude(horse, 0.26f, 0.075f, 5).RotateY(-MathF.PI / 2).Move(0, tall * 0.86f, 0);
                return Shapes.Lathe(Outlines.Round([new(0, 0), new(foot, 0), new(foot, 0.08f), new(foot * 0.92f, 0.12f), new(foot * 0.95f, 0.16f), new(foot * 0.8f, 0.22f), new(foot * 0.84f, 0.28f), new(0, 0.29f)], 0.018f, 4, closed: false), 48)
                    .Join(head, Shapes.Sphere(0.034f, 12).Move(0.11f, (tall * 0.86f) + 0.46f, 0.1f).BothSides());
            case Kind.Bishop:
                return Turn(new(0.1f, tall), new(0.2f, tall + 0.12f), new(0.19f, tall + 0.24f), new(0.05f, tall + 0.4f), new(0, tall + 0.41f)).Join(Shapes.Sphere(0.055f, 20).Move(0, tall + 0.45f, 0), Shapes.Box(0.02f, 0.2f, 0.3f, 0.005f, 1).RotateZ(0.6f).Move(0.07f, tall + 0.2f, 0));
            case Kind.Queen:
                PolyMesh queen = Turn(new(0.16f, tall + 0.02f), new(0.27f, tall + 0.22f), new(0.22f, tall + 0.22f), new(0.14f, tall + 0.24f), new(0, tall + 0.28f));
                for (int i = 0; i < 9; i++)
                {
                    queen.Join(Shapes.Sphere(0.052f, 14).Move(0, tall + 0.23f, 0.245f).RotateY(MathF.Tau * i / 9));
                }

                return queen.Join(Shapes.Sphere(0.075f, 24).Move(0, tall + 0.31f, 0));
            default:
                return Turn(new(0.17f, tall + 0.02f), new(0.26f, tall + 0.2f), new(0.22f, tall + 0.23f), new(0, tall + 0.3f)).Join(Shapes.Box(0.06f, 0.24f, 0.05f, 0.012f).Move(0, tall + 0.28f, 0), Shapes.Box(0.18f, 0.06f, 0.05f, 0.012f).Move(0, tall + 0.38f, 0));
        }
    }
}
