using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>What an edit request says, whichever of the two forms its body has.</summary>
internal interface IEditBody
{
    /// <summary>The parameters.</summary>
    RequestFields Fields { get; }

    /// <summary>Names of parameters that only this form has.</summary>
    IReadOnlyList<string> OwnNames { get; }

    /// <summary>The refusal of a parameter that this form does not have.</summary>
    ApiError Unknown(string name);

    /// <summary>The pictures with the names that messages call them by; empty when there is none.</summary>
    IReadOnlyList<(string Name, UploadedFile File)> Images();

    /// <summary>The mask, or null.</summary>
    UploadedFile? Mask();
}
