namespace Easel.Styles.Flat;

/// <summary>Tells which neighbouring pixels belong together.</summary>
internal interface ILikeness
{
    /// <summary>True when two neighbouring pixels belong to one area.</summary>
    bool AreAlike(int a, int b);
}
