using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A kind of animal on hooves: measurements, colours and what is special to it.</summary>
internal sealed record GrazerKind
{
    /// <summary>Measurements of the body.</summary>
    public required GrazerBuild Build { get; init; }

    /// <summary>The head.</summary>
    public required HeadForm Head { get; init; }

    /// <summary>Typical colours.</summary>
    public required GrazerCoat Coat { get; init; }

    /// <summary>The tail.</summary>
    public required TailForm Tail { get; init; }

    /// <summary>Hair of neck and forehead, or null for none.</summary>
    public ManeForm? Mane { get; init; }

    /// <summary>Markings of one individual.</summary>
    public CoatMarks? Marks { get; init; }

    /// <summary>Colour of the eyes.</summary>
    public LinearRgb Iris { get; init; } = LinearRgb.FromHex("#4a2c16");

    /// <summary>Roughness of the coat: 0.4 glossy, 0.7 dull.</summary>
    public float Roughness { get; init; } = 0.52f;

    /// <summary>Depth of the folds of bare skin, metres; 0 for hair.</summary>
    public float Wrinkles { get; init; }

    /// <summary>Thickness of the wool, metres; 0 for none.</summary>
    public float Wool { get; init; }

    /// <summary>Size of the young one.</summary>
    public float YoungSize { get; init; } = 0.58f;

    /// <summary>What else it has on its skin, or null.</summary>
    public Action<GrazerFigure, SdfGroup>? AddSkin { get; init; }

    /// <summary>What else it has of other materials, or null.</summary>
    public Func<GrazerFigure, float, IEnumerable<Part>>? Extras { get; init; }
}
