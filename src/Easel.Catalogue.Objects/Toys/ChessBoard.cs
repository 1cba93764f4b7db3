using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A chess board with its pieces set up, or after the first moves; a single piece by word.</summary>
internal sealed class ChessBoard : CatalogueEntry<ChessBoard.Parameters>
{
    /// <param name="Square">Side of a square, 0.048 to 0.056 m.</param>
    /// <param name="Rim">Width of the frame, share of a square, 0.5 to 0.7.</param>
    /// <param name="Moves">Moves played from a fixed opening, 0 to 6.</param>
    /// <param name="Piece">A single piece of this kind instead of the board, or null.</param>
    /// <param name="Light">Colour of the light squares and pieces.</param>
    /// <param name="Dark">Colour of the dark ones.</param>
    /// <param name="IsPainted">Whether squares and pieces are lacquered in an asked colour.</param>
    public sealed record Parameters(float Square, float Rim, int Moves, ChessPieces.Kind? Piece, LinearRgb Light, LinearRgb Dark, bool IsPainted);

    private static readonly (int FromX, int FromY, int ToX, int ToY)[] _opening = [(4, 1, 4, 3), (4, 6, 4, 4), (6, 0, 5, 2), (1, 7, 2, 5), (5, 0, 2, 3), (5, 7, 2, 4)];

    public override EntryInfo Info { get; } = new()
    {
        Id = "chess-board",
        Names =
        [
            "chess board", "chessboard", "chess set", "chess game", "game of chess", "chess", "chess piece", "pawn", "chess pawn", "chess king", "king chess piece", "chess queen", "queen chess piece", "chess knight", "knight chess piece", "chess rook", "rook chess piece", "chess bishop", "bishop chess piece",
        ],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("game of chess", "games of chess").Add("chess", "chess"),
        Words = ["empty"],
        Family = "toys",
        Size = new Vector3(0.48f, 0.1f, 0.48f),
        Support = Support.Surface,
        Habitats = ["living-room", "studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.5f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool game = wishes.Words.Overlaps(["board", "chessboard", "set", "game"]);
        ChessPieces.Kind? piece = game ? null : wishes.Words.Contains("king") ? ChessPieces.Kind.King : wishes.Words.Contains("queen") ? ChessPieces.Kind.Queen : wishes.Words.Contains("knight") ? ChessPieces.Kind.Knight : wishes.Words.Contains("rook") ? ChessPieces.Kind.Rook : wishes.Words.Contains("bishop") ? ChessPieces.Kind.Bishop : wishes.Words.Overlaps(["pawn", "piece"]) ? ChessPieces.Kind.Pawn : null;
        return new Parameters(
            stream.Child("square").Range(0.05f, 0.054f), stream.Child("rim").Range(0.5f, 0.65f), stream.Child("moves").Range(0, 6), piece,
            wishes.Colors.Length > 0 ? wishes.Colors[0] : LinearRgb.FromHex("#e3c793"), wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(stream.Child("dark").Pick("#4a2a1a", "#2a2422", "#5a3420")), !wishes.Colors.IsEmpty);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float s = p.Square;
        Material Made(LinearRgb color, string name) => p.IsPainted ? Presets.Lacquer(color, name) : Presets.Wood(color, color * 0.62f, Vector3.UnitX, name) with { Coat = 0.5f, CoatRoughness = 0.12f };
        Material light = Made(p.Light, "light"), dark = Made(p.Dark, "dark");
        if (p.Piece is { } only)
        {
            return model.Add(ChessPieces.Make(only).Scale(s * 1.5f), light, 0.9f).Build(ground: true);
        }

        float half = s * 4, rim = s * p.Rim, top = 0.022f;
        PolyMesh lights = new(), darks = new();
        for (int x = 0; x < 8; x++)
        {
            for (int y = 0; y < 8; y++)
            {
                float shift = (x * 0.31f) + (y * 0.57f);
                ((x + y) % 2 == 0 ? darks : lights).Join(Shapes.Box(s, 0.004f, s, 0.0002f, 1).Rest(q => q + new Vector3(shift, 0, shift * 1.7f)).Move(((x + 0.5f) * s) - half, top - 0.004f, half - ((y + 0.5f) * s)));
            }
        }

        model.Add(lights, light).Add(darks, dark);
        model.Add(Shapes.Box((2 * half) + (2 * rim), top - 0.0045f, (2 * half) + (2 * rim), 0.003f, 2), dark with { Name = "frame" });
        foreach (float side in (ReadOnlySpan<float>)[0, 1, 2, 3])
        {
            model.Add(Shapes.Box((2 * half) + (2 * rim), top + 0.002f, rim, 0.003f, 2).Move(0, 0, half + (rim / 2)).RotateY(side * MathF.PI / 2), dark with { Name = "frame" });
        }

        ChessPieces.Kind[] back = [ChessPieces.Kind.Rook, ChessPieces.Kind.Knight, ChessPieces.Kind.Bishop, ChessPieces.Kind.Queen, ChessPieces.Kind.King, ChessPieces.Kind.Bishop, ChessPieces.Kind.Knight, ChessPieces.Kind.Rook];
        var placed = new Dictionary<(int, int), (ChessPieces.Kind Kind, bool White)>();
        for (int x = 0; x < 8; x++)
        {
            placed[(x, 0)] = (back[x], true);
            placed[(x, 1)] = (ChessPieces.Kind.Pawn, true);
            placed[(x, 6)] = (ChessPieces.Kind.Pawn, false);
            placed[(x, 7)] = (back[x], false);
        }

        foreach ((int fx, int fy, int tx, int ty) in _opening.Take(p.Moves))
        {
            placed[(tx, ty)] = placed[(fx, fy)];
            placed.Remove((fx, fy));
        }

        var forms = Enum.GetValues<ChessPieces.Kind>().ToDictionary(k => k, k => ChessPieces.Make(k).Scale(s * 1.12f));
        foreach (((int x, int y), (ChessPieces.Kind kind, bool white)) in placed.OrderBy(q => q.Key))
        {
            model.Add(forms[kind].Clone().RotateY(white ? MathF.PI : 0).Move(((x + 0.5f) * s) - half, top, half - ((y + 0.5f) * s)), white ? light with { Name = "white pieces" } : dark with { Name = "black pieces" }, 0.9f);
        }

        return model.Build(ground: true);
    }
}
