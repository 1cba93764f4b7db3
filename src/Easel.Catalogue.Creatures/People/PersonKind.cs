namespace Easel.Catalogue.People;

/// <summary>Age and sex, which set the proportions.</summary>
internal enum PersonKind
{
    /// <summary>A grown man.</summary>
    Man,

    /// <summary>A grown woman.</summary>
    Woman,

    /// <summary>A boy of about seven.</summary>
    Boy,

    /// <summary>A girl of about seven.</summary>
    Girl,

    /// <summary>An infant before its first birthday.</summary>
    Baby,
}
