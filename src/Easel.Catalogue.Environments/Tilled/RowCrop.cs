using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Tilled;

/// <summary>What grows in rows, and how far apart. Lengths are metres.</summary>
internal sealed record RowCrop
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>English names, the usual one first.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Ids of things that belong to it.</summary>
    public required ImmutableArray<string> Scenery { get; init; }

    /// <summary>Builds pieces of a row, along X, on y = 0: by random numbers, size of a pixel, whether snow lies, whether it is autumn.</summary>
    public required Func<RandomStream, float, bool, bool, Model[]> Build { get; init; }

    /// <summary>From row to row, and from piece to piece along a row.</summary>
    public required float Spacing { get; init; }

    /// <summary>From piece to piece along a row.</summary>
    public required float Pitch { get; init; }

    /// <summary>Rows on each side.</summary>
    public required int Rows { get; init; }

    /// <summary>Where the rows end.</summary>
    public required float Reach { get; init; }

    /// <summary>Distance of the nearest piece from the lens.</summary>
    public float Nearest { get; init; } = 3;

    /// <summary>How far a piece reaches from its foot.</summary>
    public float Radius { get; init; } = 0.45f;

    /// <summary>Whether pieces are turned at random, as trees are.</summary>
    public bool Turns { get; init; }

    /// <summary>Mean colour of the grass between the rows, linear sRGB, and its height.</summary>
    public Vector3 Grass { get; init; } = new(0.13f, 0.19f, 0.045f);

    /// <summary>Height of that grass.</summary>
    public float GrassHeight { get; init; } = 0.1f;

    /// <summary>The kinds.</summary>
    public static ImmutableArray<RowCrop> All { get; } =
    [
        new()
        {
            Id = "vineyard", Names = ["vineyard", "vine yard", "grapevines", "wine country"], Scenery = ["emblem-grapes"], Build = VineModel.Build, Spacing = 2.5f, Pitch = 1.5f, Rows = 15, Reach = 90, Nearest = 4.2f,
            Grass = new Vector3(0.17f, 0.17f, 0.06f), GrassHeight = 0.09f,
        },
        new()
        {
            Id = "orchard", Names = ["orchard", "apple orchard", "fruit orchard", "cherry orchard", "apple farm"], Scenery = ["tree", "apple"], Build = FruitTreeModel.Build, Spacing = 5.2f, Pitch = 5.2f, Rows = 8,
            Reach = 95, Nearest = 6, Radius = 3, Turns = true, GrassHeight = 0.16f,
        },
    ];
}
