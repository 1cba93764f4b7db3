namespace Easel.Design.Pages.Art;

/// <summary>How a picture is printed on a page.</summary>
internal enum PictureLook
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>In three inks of the page from dark over the accent to light.</summary>
    Tritone,

    /// <summary>The same as a screen of dots.</summary>
    Halftone,
}
