namespace Easel.Typography;

/// <summary>How the places are chosen where lines end.</summary>
public enum LineBreaking
{
    /// <summary>Total fit for justified text, balanced for all other.</summary>
    Auto,

    /// <summary>As few lines as possible, as even in length as possible: for titles and captions.</summary>
    Balanced,

    /// <summary>Lines as near to the full width as the whole paragraph allows (Knuth and Plass 1981): for running text.</summary>
    TotalFit,
}
